import { fail, problem, type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { inZone, type Moment } from './moment.ts'
import { type DateUnit, shiftDate } from './shift-date.ts'
import { explainDays, type Step } from './step.ts'
import type { Count, Unit } from './term.ts'
import type { TimeProblem } from './time-problem.ts'
import { nthWorkingDay } from './working-day.ts'

/** A term with every default filled in; `way` is -1 for a term that counts back. */
export type Run = {
  readonly amount: number
  readonly unit: Unit
  readonly way: 1 | -1
  readonly count: Count
  readonly zone?: string
}

type Counted = { readonly end: Moment; readonly steps: readonly Step[] }

/** Where a term ends before it is moved off a day off. */
export function countTerm(run: Run, start: Moment, calendar: Calendar): Result<Counted, TimeProblem> {
  switch (run.unit) {
    case 'hour':
      return countHours(run, start)
    case 'working-day':
      return countWorkingDays(run, start, calendar)
    case 'day-and-night':
    case 'calendar-day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return succeed(countDates(run, run.unit, start))
  }
}

function countHours({ amount, way, zone }: Run, { date, clock }: Moment): Result<Counted, TimeProblem> {
  if (!clock) return fail([problem('time-needed', ['from'])])
  const end = date.toPlainDateTime(clock.time).add({ hours: way * amount })
  const told = { date: end.toPlainDate(), clock: { time: end.toPlainTime(), offset: clock.offset } }
  return succeed({ end: zone === undefined ? told : inZone(told, zone), steps: [] })
}

function countWorkingDays(
  { amount, way, count }: Run,
  { date }: Moment,
  calendar: Calendar,
): Result<Counted, TimeProblem> {
  if (amount === 0) return succeed({ end: { date }, steps: [] })
  const eve = count === 'same-day' ? date.subtract({ days: way }) : date
  const end = nthWorkingDay(calendar, eve, way * amount)
  if (!end.ok) return end
  return succeed({ end: { date: end.value }, steps: explainDays(calendar, eve.add({ days: way }), end.value) })
}

function countDates({ amount, way, count }: Run, unit: DateUnit, { date }: Moment): Counted {
  const shifted = shiftDate(date, way * amount, unit)
  const clipped: readonly Step[] = shifted.isClipped
    ? [{ type: 'clipped', day: date.day, to: shifted.date.toString() }]
    : []
  // With the event day counted a month from the 31st ends on the 30th; where that is missing too, the clipped end stands.
  const isShorter = count === 'same-day' && amount > 0 && !(shifted.isClipped && way === 1)
  const end = isShorter ? shifted.date.subtract({ days: way }) : shifted.date
  return { end: { date: end }, steps: clipped }
}
