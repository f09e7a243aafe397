import { type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { explainDays, type Step } from './step.ts'
import type { Roll } from './term.ts'
import type { TimeProblem } from './time-problem.ts'
import { isWorking, nthWorkingDay } from './working-day.ts'

type Rolled = { readonly date: Temporal.PlainDate; readonly steps: readonly Step[] }

/** Moves a day off to the next or the previous working day (Civil Code art. 193); a working day stays. */
export function rollDay(calendar: Calendar, date: Temporal.PlainDate, roll: Roll): Result<Rolled, TimeProblem> {
  if (roll === 'none' || isWorking(calendar, date)) return succeed({ date, steps: [] })
  const way = roll === 'forward' ? 1 : -1
  const found = nthWorkingDay(calendar, date.subtract({ days: way }), way)
  if (!found.ok) return found
  const to = found.value
  if (to.equals(date)) return succeed({ date, steps: [] })
  const rolled: Step = { type: 'rolled', from: date.toString(), to: to.toString() }
  return succeed({ date: to, steps: [...explainDays(calendar, date, to), rolled] })
}
