import { fail, problem, type Result, succeed } from '#engine/result'
import { readDay, writeDay } from './day-number.ts'
import { isWritable, readMoment, writeMoment } from './moment.ts'
import { moveByStops } from './move-by-stops.ts'
import { isDateUnit, shiftDate } from './shift-date.ts'
import { shiftDay } from './shift-day.ts'
import { type Stop, standings } from './standings.ts'
import type { Standstill } from './step.ts'
import { isAmount, type Length, type Reading } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/** The last day (ISO) of a period that begins on `from`; never moved off a day off (63-Н, п. 3.5, 9.2). */
export function periodEnd({ amount, unit }: Length, from: string): Result<string, TimeProblem> {
  const day = isAmount(amount) && isDateUnit(unit) ? readDay(from) : undefined
  const quick = day === undefined || !isDateUnit(unit) ? undefined : shiftDay(day, amount, unit)
  if (quick) return succeed(writeDay(quick.day))
  const start = readMoment(from)
  if (!start) return fail([problem('bad-date', ['from'])])
  if (!isAmount(amount)) return fail([problem('bad-amount', ['amount'])])
  if (!isDateUnit(unit)) return fail([problem('bad-unit', ['unit'])])
  const end = { date: shiftDate(start.date, amount, unit).date }
  return isWritable(end) ? succeed(writeMoment(end)) : fail([problem('bad-amount', ['amount'])])
}

/** The last day (ISO) of a period whose clock was stopped, moved by the days stood; while a stop lasts, since when it stands. */
export function periodEndWithStops(
  length: Length,
  from: string,
  reading: Reading,
  stops: readonly Stop[],
): Result<string | Standstill, TimeProblem> {
  if (stops.length === 0) return periodEnd(length, from)
  const [start, plain] = [readMoment(from)?.date, periodEnd(length, from)]
  const end = plain.ok ? readMoment(plain.value)?.date : undefined
  if (!start || !end) return plain
  const moved = moveByStops(end, start, standings(stops, reading), undefined, 'none')
  return succeed('since' in moved ? moved : moved.end.toString())
}

/** The last day (ISO) on which a document sampled or issued on `sampled` is still valid; never moved (63-Н, п. 5.3(2)). */
export function validThrough(validity: Length, sampled: string): Result<string, TimeProblem> {
  return periodEnd(validity, sampled)
}
