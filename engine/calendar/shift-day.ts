import { civilOf, dayNumber, daysInMonth } from './day-number.ts'
import { type DateUnit, LENGTH } from './shift-date.ts'

/** `shiftDate` on day numbers; undefined near the ends of the years of four digits. */
export function shiftDay(
  from: number,
  amount: number,
  unit: DateUnit,
): { readonly day: number; readonly clippedFrom?: number } | undefined {
  const { months, days } = LENGTH[unit]
  if (months === 0) return inside(from + amount * days) ? { day: from + amount * days } : undefined
  const { year, month, day } = civilOf(from)
  const at = year * 12 + month - 1 + amount * months
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  if (toYear < 1 || toYear > 9998) return undefined
  const last = daysInMonth(toYear, toMonth)
  return day > last
    ? { day: dayNumber(toYear, toMonth, last), clippedFrom: day }
    : { day: dayNumber(toYear, toMonth, day) }
}

function inside(day: number): boolean {
  return day >= earliest && day <= latest
}

const earliest = dayNumber(1, 1, 1)
const latest = dayNumber(9998, 12, 31)
