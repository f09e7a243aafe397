import fc from 'fast-check'
import type { Every, Stop, Term, Unit } from '#engine/calendar'
import { placeOf, textOf } from './days.ts'
import { zones } from './hours-by-law.ts'

const MOST: Readonly<Record<Exclude<Unit, 'hour'>, number>> = {
  'day-and-night': 40,
  'calendar-day': 120,
  'working-day': 60,
  week: 12,
  month: 30,
  quarter: 8,
  year: 6,
}

const unit = fc.constantFrom<Exclude<Unit, 'hour'>>(
  'day-and-night',
  'calendar-day',
  'working-day',
  'week',
  'month',
  'quarter',
  'year',
)
const maybe = <const T>(...values: readonly T[]) => fc.constantFrom<T | undefined>(undefined, undefined, ...values)

/** A term in days of any kind, with or without its own count, roll and direction. */
export const anyTerm: fc.Arbitrary<Term> = fc
  .tuple(unit, fc.nat(1000), maybe('next-day', 'same-day'), maybe('forward', 'back', 'none'), maybe('before'))
  .map(([unit, size, count, roll, direction]) => ({ unit, amount: size % (MOST[unit] + 1), count, roll, direction }))

/** Stops around a day: before it, over it, inside one another, at times the last one still open. */
export function anyStops(from: string): fc.Arbitrary<readonly Stop[]> {
  const span = fc.tuple(fc.integer({ min: -20, max: 150 }), fc.nat(25), fc.nat(12))
  return fc.array(span, { maxLength: 4 }).map((spans) =>
    spans.map(([after, long, open]) => ({
      from: textOf(placeOf(from) + after),
      to: open === 0 ? undefined : textOf(placeOf(from) + after + long),
      by: 'x',
    })),
  )
}

export const anyEvery: fc.Arbitrary<Every> = fc
  .tuple(
    fc.constantFrom<'week' | 'month' | 'quarter' | 'year'>('week', 'month', 'quarter', 'year'),
    fc.integer({ min: 1, max: 4 }),
    maybe('calendar', 'anchor'),
    maybe('forward', 'back', 'none'),
    maybe(true, false),
  )
  .map(([unit, size, by, roll, partial]) => ({ unit, amount: unit === 'week' ? 1 : size, by, roll, partial }))

/** Hours from a minute of a day, typed with the offset of some zone, told in the hours of another. */
export const anyHours = fc.record({
  amount: fc.integer({ min: 0, max: 400 }),
  direction: maybe('before'),
  minute: fc.nat(1439),
  typedIn: fc.constantFrom(...zones),
  zone: fc.constantFrom(undefined, ...zones),
})
