import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCalendar, due, type Term, walkedDue } from '#engine/calendar'
import { alarsky, federal, law, yakutia } from './calendars.ts'

const calendars = [federal, yakutia, alarsky, buildCalendar('unknown', [])]
const units = ['hour', 'day-and-night', 'calendar-day', 'working-day', 'week', 'month', 'quarter', 'year'] as const
const day = fc
  .integer({ min: -3_000, max: 6_000 })
  .map((n) => Temporal.PlainDate.from('2018-01-01').add({ days: n }).toString())
const from = fc.oneof(
  { weight: 12, arbitrary: day },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2024-02-29',
      '2025-02-29',
      '2026-1-05',
      '0000-01-01',
      '0001-01-01',
      '9999-12-31',
      '9998-12-31',
      '2026-02-05T10:00:00+09:00',
      '2026-13-01',
      '2026-04-31',
      '',
      'завтра',
    ),
  },
)
const term: fc.Arbitrary<Term> = fc.record(
  {
    amount: fc.oneof(fc.nat(15), fc.nat(400), fc.constantFrom(-1, 1.5, 10_000, 10_001)),
    unit: fc.constantFrom(...units),
    direction: fc.constantFrom('after', 'before'),
    count: fc.constantFrom('next-day', 'same-day'),
    roll: fc.constantFrom('forward', 'back', 'none'),
  },
  { requiredKeys: ['amount', 'unit'] },
)
const reading = fc.record({ count: fc.constantFrom('next-day' as const, 'same-day' as const) }).map((one) => ({
  ...law,
  ...one,
  'day-and-night': one.count === 'same-day' ? ('24-hours' as const) : ('next-day' as const),
}))

test('a term found by the index is the term walked day by day, with the same words', () =>
  fc.assert(
    fc.property(term, from, fc.constantFrom(...calendars), reading, (term, from, calendar, reading) => {
      expect(due(term, from, calendar, reading)).toEqual(walkedDue(term, from, calendar, reading))
    }),
    { numRuns: 6_000 },
  ))
