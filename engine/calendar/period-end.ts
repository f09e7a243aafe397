import { fail, problem, type Result, succeed } from '#engine/result'
import { isWritable, readMoment, writeMoment } from './moment.ts'
import { isDateUnit, shiftDate } from './shift-date.ts'
import { isAmount, type Length } from './term.ts'
import type { TimeProblem } from './time-problem.ts'

/** The last day (ISO) of a period that begins on `from`; never moved off a day off (63-Н, п. 3.5, 9.2). */
export function periodEnd({ amount, unit }: Length, from: string): Result<string, TimeProblem> {
  const start = readMoment(from)
  if (!start) return fail([problem('bad-date', ['from'])])
  if (!isAmount(amount)) return fail([problem('bad-amount', ['amount'])])
  if (!isDateUnit(unit)) return fail([problem('bad-unit', ['unit'])])
  const end = { date: shiftDate(start.date, amount, unit).date }
  return isWritable(end) ? succeed(writeMoment(end)) : fail([problem('bad-amount', ['amount'])])
}

/** The last day (ISO) on which a document sampled or issued on `sampled` is still valid; never moved (63-Н, п. 5.3(2)). */
export function validThrough(validity: Length, sampled: string): Result<string, TimeProblem> {
  return periodEnd(validity, sampled)
}
