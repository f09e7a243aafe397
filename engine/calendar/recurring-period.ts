import { type DateUnit, LENGTH, shiftDate } from './shift-date.ts'

/** One turn of a recurrence; `clippedFrom` is the day number that its last month lacks. */
export type RecurringPeriod = {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly clippedFrom?: number
}

/** The nth turn counted from the anchor itself, so that a short month shifts nothing after it. */
export function anchoredPeriod(
  anchor: Temporal.PlainDate,
  amount: number,
  unit: DateUnit,
  nth: number,
): RecurringPeriod {
  const { date: from } = shiftDate(anchor, amount * (nth - 1), unit)
  const { date: to, isClipped } = shiftDate(anchor, amount * nth, unit)
  return isClipped ? { from, to, clippedFrom: anchor.day } : { from, to }
}

/** The nth calendar period counted from the one that begins on `first`. */
export function calendarPeriod(
  first: Temporal.PlainDate,
  amount: number,
  unit: DateUnit,
  nth: number,
): RecurringPeriod {
  const { date: from } = shiftDate(first, amount * (nth - 1), unit)
  return { from, to: shiftDate(first, amount * nth, unit).date.subtract({ days: 1 }) }
}

/** The first day of the period that a day lies in. Half-years begin in January and July: blocks are counted from January of the year 0. */
export function periodAround(day: Temporal.PlainDate, amount: number, unit: DateUnit): Temporal.PlainDate {
  if (unit === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  const block = LENGTH[unit].months * amount
  const first = Math.floor((day.year * 12 + day.month - 1) / block) * block
  return Temporal.PlainDate.from({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 })
}

/** The first day of the first period that begins on a day or later. */
export function periodFrom(day: Temporal.PlainDate, amount: number, unit: DateUnit): Temporal.PlainDate {
  const around = periodAround(day, amount, unit)
  return around.equals(day) ? around : shiftDate(around, amount, unit).date
}
