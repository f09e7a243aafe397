import type { Calendar, NamedDay } from './build-calendar.ts'
import { weekdayOf } from './build-calendar.ts'
import type { Count } from './term.ts'

type Because = { readonly on: string } & Omit<NamedDay, 'working'>

export type Step =
  | { readonly type: 'start'; readonly on: string; readonly count: Count | 'moment' }
  | { readonly type: 'skipped'; readonly reason: 'weekend'; readonly on: string; readonly calendar: string }
  | ({ readonly type: 'skipped'; readonly reason: 'day-off' } & Because)
  | ({ readonly type: 'works' } & Because)
  | { readonly type: 'clipped'; readonly day: number; readonly to: string }
  | { readonly type: 'window-end'; readonly on: string }
  | {
      readonly type: 'stopped'
      readonly from: string
      readonly to: string
      readonly unit: 'working-day' | 'calendar-day'
      readonly days: number
      readonly by: string
    }
  | { readonly type: 'rolled'; readonly from: string; readonly to: string }
  | { readonly type: 'end'; readonly on: string }

/** A due date (ISO; date and time with the given offset for hours) and why it is this one. */
export type Due = { readonly due: string; readonly steps: readonly Step[] }

/** A clock that stands: the first day (ISO) that does not count, and what stopped it. */
export type Standstill = { readonly type: 'standing'; readonly since: string; readonly by: string }

/** The days worth a word, walking from the first date to the last: days off, and working days that an act names. */
export function explainDays(calendar: Calendar, first: Temporal.PlainDate, last: Temporal.PlainDate): readonly Step[] {
  const days = first.until(last).days
  return Array.from({ length: Math.abs(days) + 1 }, (_, i) => first.add({ days: i * Math.sign(days) })).flatMap(
    (date) => explainDay(calendar, date.toString()) ?? [],
  )
}

/** What is worth saying of one day (ISO), if anything is. */
export function explainDay(calendar: Calendar, on: string): Step | undefined {
  const named = calendar.named.get(on)
  if (named) {
    const { working, ...because } = named
    return working ? { type: 'works', on, ...because } : { type: 'skipped', reason: 'day-off', on, ...because }
  }
  if (!calendar.weekend.days.has(weekdayOf(Temporal.PlainDate.from(on)))) return undefined
  return { type: 'skipped', reason: 'weekend', on, calendar: calendar.weekend.calendar }
}
