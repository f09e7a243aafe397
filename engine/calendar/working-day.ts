import { fail, problem, type Result, succeed } from '#engine/result'
import type { Calendar } from './build-calendar.ts'
import { dayNumber, readDay } from './day-number.ts'
import { readMoment } from './moment.ts'
import type { TimeProblem } from './time-problem.ts'

/** Whether an ISO date is a working day; undefined for no date and for a day outside the known years. */
export function isWorkingDay(calendar: Calendar, on: string): boolean | undefined {
  const date = readMoment(on)?.date
  if (!date) return undefined
  const after = workedBefore(calendar, date.add({ days: 1 }))
  const before = workedBefore(calendar, date)
  return after === undefined || before === undefined ? undefined : after > before
}

/** The same of a date that is read already; false outside the known years. */
export function isWorking(calendar: Calendar, date: Temporal.PlainDate): boolean {
  const first = readDay(calendar.knownFrom ?? '')
  if (first === undefined) return false
  const at = dayNumber(date.year, date.month, date.day) - first
  const [before, after] = [calendar.worked[at], calendar.worked[at + 1]]
  return before !== undefined && after !== undefined && after > before
}

/** Working days after `from` up to and including `to` (ISO dates), negative when `to` is earlier; undefined where unknown. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number | undefined {
  const [start, end] = [readMoment(from)?.date, readMoment(to)?.date]
  if (!start || !end) return undefined
  const [before, through] = [start, end].map((date) => workedBefore(calendar, date.add({ days: 1 })))
  return before === undefined || through === undefined ? undefined : through - before
}

/** The nth working day strictly after `date`, or, for a negative n, strictly before it. */
export function nthWorkingDay(
  calendar: Calendar,
  date: Temporal.PlainDate,
  nth: number,
): Result<Temporal.PlainDate, TimeProblem> {
  const base = workedBefore(calendar, nth > 0 ? date.add({ days: 1 }) : date)
  const found = base === undefined ? undefined : calendar.workdays[nth > 0 ? base + nth - 1 : base + nth]
  return found ? succeed(Temporal.PlainDate.from(found)) : fail([unknownDay(calendar, date, nth)])
}

function workedBefore(calendar: Calendar, date: Temporal.PlainDate): number | undefined {
  const first = readDay(calendar.knownFrom ?? '')
  return first === undefined ? undefined : calendar.worked[dayNumber(date.year, date.month, date.day) - first]
}

function unknownDay(calendar: Calendar, date: Temporal.PlainDate, nth: number): TimeProblem {
  const { id, knownFrom = '', knownTo = '' } = calendar
  const on = date.add({ days: nth > 0 ? 1 : -1 }).toString()
  const isBefore = on < knownFrom || (nth < 0 && on <= knownTo)
  return isBefore
    ? problem('before-known-calendar', [], { calendar: id, knownFrom })
    : problem('beyond-known-calendar', [], { calendar: id, knownTo })
}
