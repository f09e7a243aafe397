import type { Unit } from './term.ts'

export type DateUnit = Exclude<Unit, 'hour' | 'working-day'>

type Shifted = { readonly date: Temporal.PlainDate; readonly isClipped: boolean }

export const LENGTH = {
  'day-and-night': { months: 0, days: 1 },
  'calendar-day': { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
  quarter: { months: 3, days: 0 },
  year: { months: 12, days: 0 },
} as const satisfies Record<DateUnit, { months: number; days: number }>

export function isDateUnit(unit: Unit): unit is DateUnit {
  return unit in LENGTH
}

/** Same day number some months on, or the last day of a month that has no such day (Civil Code art. 192). */
export function shiftDate(from: Temporal.PlainDate, amount: number, unit: DateUnit): Shifted {
  const { months, days } = LENGTH[unit]
  const date = from.add({ months: months * amount, days: days * amount })
  return { date, isClipped: months > 0 && date.day !== from.day }
}
