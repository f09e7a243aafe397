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

/** The nth whole calendar period that begins on `start` or later. */
export function calendarPeriod(
  start: Temporal.PlainDate,
  amount: number,
  unit: DateUnit,
  nth: number,
): RecurringPeriod {
  const first = firstDay(start, amount, unit)
  const { date: from } = shiftDate(first, amount * (nth - 1), unit)
  return { from, to: shiftDate(first, amount * nth, unit).date.subtract({ days: 1 }) }
}

function firstDay(start: Temporal.PlainDate, amount: number, unit: DateUnit): Temporal.PlainDate {
  if (unit === 'week') return start.add({ days: (8 - start.dayOfWeek) % 7 })
  // Half-years begin in January and July: blocks of months are counted from January of the year 0.
  const block = LENGTH[unit].months * amount
  const month = start.year * 12 + start.month - (start.day === 1 ? 1 : 0)
  const first = Math.ceil(month / block) * block
  return Temporal.PlainDate.from({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 })
}
