import { type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import type { Run } from './count-term.ts'
import { type DayIndex, dayIndex } from './day-index.ts'
import { readDay, writeDay } from './day-number.ts'
import type { DateUnit } from './shift-date.ts'
import { shiftDay } from './shift-day.ts'
import type { Due, Step } from './step.ts'
import type { Roll } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/**
 * The answer of `due` for what nearly all terms are: whole days from a date, inside the known years. Undefined for
 * everything else, which is walked day by day.
 */
export function quickDue(run: Run, from: string, calendar: Calendar, roll: Roll): Result<Due, TimeProblem> | undefined {
  const index = run.unit === 'hour' ? undefined : dayIndex(calendar)
  const start = index && readDay(from)
  if (!index || start === undefined) return undefined
  const steps: Step[] = [{ type: 'start', on: from, count: run.count }]
  const end = counted(run, start, calendar, index, steps)
  const last = end === undefined ? undefined : rolled(end, roll, calendar, index, steps)
  if (last === undefined) return undefined
  const due = index.days[last - index.first] ?? writeDay(last)
  steps.push({ type: 'end', on: due })
  return succeed({ due, steps })
}

function counted(run: Run, start: number, { worked }: Calendar, index: DayIndex, steps: Step[]): number | undefined {
  const { amount, unit, way, count } = run
  if (unit === 'hour') return undefined
  if (unit !== 'working-day') return shifted(run, unit, start, steps)
  if (amount === 0) return start
  const eve = count === 'same-day' ? start - way : start
  const before = worked[eve + (way === 1 ? 1 : 0) - index.first]
  const end = before === undefined ? undefined : index.working[before + (way === 1 ? amount - 1 : -amount)]
  if (end !== undefined) explain(eve + way, end, index, steps)
  return end
}

function shifted({ amount, way, count }: Run, unit: DateUnit, start: number, steps: Step[]): number | undefined {
  const found = shiftDay(start, way * amount, unit)
  if (!found) return undefined
  const { day, clippedFrom } = found
  if (clippedFrom !== undefined) steps.push({ type: 'clipped', day: clippedFrom, to: writeDay(day) })
  const isShorter = count === 'same-day' && amount > 0 && !(clippedFrom !== undefined && way === 1)
  return isShorter ? day - way : day
}

function rolled(end: number, roll: Roll, { worked }: Calendar, index: DayIndex, steps: Step[]): number | undefined {
  if (roll === 'none') return end
  const { first, days, working } = index
  const at = end - first
  const [until, through] = [worked[at], worked[at + 1]]
  if (until === undefined || through === undefined) return undefined
  if (through > until) return end
  const to = working[roll === 'forward' ? until : until - 1]
  if (to === undefined) return undefined
  explain(end, to, index, steps)
  steps.push({ type: 'rolled', from: days[at] ?? writeDay(end), to: days[to - first] ?? writeDay(to) })
  return to
}

// What there is to say from one day to another, in the order of the walk.
function explain(from: number, to: number, { first, words, before }: DayIndex, steps: Step[]): void {
  const isForward = from <= to
  const [low, high] = isForward ? [from, to] : [to, from]
  const [start, end] = [before[low - first] ?? 0, before[high - first + 1] ?? 0]
  for (let n = start; n < end; n++) {
    const word = words[isForward ? n : start + end - 1 - n]
    if (word) steps.push(word)
  }
}
