import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  type Calendar,
  type CalendarLayer,
  due,
  isWorkingDay,
  workingDaysBetween,
} from '#engine/calendar'
import { succeed } from '#engine/result'
import { alarsky, federal, irkutsk, law, yakutia } from './calendars.ts'

describe('working days of a year, five-day week', () => {
  test.each<[number, number, number, number, number]>([
    [2020, 247, 244, 247, 247],
    [2021, 247, 245, 247, 246],
    [2022, 247, 245, 247, 247],
    [2023, 247, 245, 247, 246],
    [2024, 248, 246, 247, 247],
    [2025, 247, 245, 246, 246],
    [2026, 247, 245, 246, 245],
    [2027, 247, 245, 246, 246],
  ])('%i: Russia %i, bodies of Yakutia %i, of Irkutsk Region %i, of its Alarsky District %i', (year, ...expected) => {
    const inYear = (calendar: Calendar) => workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`)
    expect([federal, yakutia, irkutsk, alarsky].map(inYear)).toEqual(expected)
  })
})

describe('whose day off it is', () => {
  test.each([
    ['22.06.2026, moved from the Sunday of Yhyakh', '2026-06-22', [true, false, true, true]],
    ['Radonitsa', '2026-04-21', [true, true, false, false]],
    ['Sagaalgan', '2026-02-18', [true, true, true, false]],
    ['31.12.2020', '2020-12-31', [true, false, false, false]],
    ['Saturday 26.12.2020', '2020-12-26', [false, false, true, true]],
    ['24.02.2025, for 23.02 went to 8 May by decree', '2025-02-24', [true, true, true, true]],
    ['New Year', '2026-01-09', [false, false, false, false]],
  ])('%s', (_name, on, expected) => {
    expect([federal, yakutia, irkutsk, alarsky].map((calendar) => isWorkingDay(calendar, on))).toEqual(expected)
  })

  test.each(['2019-12-31', '2028-01-01', 'tomorrow'])('nobody knows about %s', (on) => {
    expect(isWorkingDay(federal, on)).toBeUndefined()
  })
})

test('a layer may name a weekend of its own: a six-day week', () => {
  const base: CalendarLayer = {
    id: 'a/five-days',
    days: {},
    weekend: ['saturday', 'sunday'],
    knownFrom: '2026-02-01',
    knownTo: '2026-02-28',
  }
  const sixDays = buildCalendar('a/six-days', [base, { id: 'a/six-days', days: {}, weekend: ['sunday'] }])
  expect(['2026-02-07', '2026-02-08'].map((on) => isWorkingDay(sixDays, on))).toEqual([true, false])
})

describe('working days between two dates', () => {
  test.each([
    ['overdue by two', '2026-02-10', '2026-02-12', 2],
    ['overdue since Friday, asked on Sunday', '2026-02-06', '2026-02-08', 0],
    ['on the day itself', '2026-02-10', '2026-02-10', 0],
    ['three days left', '2026-01-13', '2025-12-29', -3],
  ])('%s', (_name, from, to, days) => {
    expect(workingDaysBetween(federal, from, to)).toBe(days)
  })

  test.each([
    ['2026-02-10', '2028-01-01'],
    ['2019-12-30', '2026-02-10'],
    ['2026-02-10', 'soon'],
  ])('are not known from %s to %s', (from, to) => {
    expect(workingDaysBetween(federal, from, to)).toBeUndefined()
  })
})

describe('the index agrees with a walk day by day', () => {
  const start = Temporal.PlainDate.from('2020-01-01')
  const day = fc.integer({ min: 0, max: 2900 }).map((days) => start.add({ days }))
  const calendar = fc.constantFrom(federal, yakutia, irkutsk, alarsky)
  const walk = (index: Calendar, from: Temporal.PlainDate, to: Temporal.PlainDate) => {
    let worked = 0
    for (let date = from; Temporal.PlainDate.compare(date, to) < 0; ) {
      date = date.add({ days: 1 })
      if (isWorkingDay(index, date.toString())) worked++
    }
    return worked
  }

  test('in counting between two dates', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 0, max: 400 }), (index, from, days) => {
        const to = Temporal.PlainDate.compare(from.add({ days }), '2027-12-31') < 0 ? from.add({ days }) : from
        const worked = walk(index, from, to)
        expect(workingDaysBetween(index, from.toString(), to.toString())).toBe(worked)
        expect(workingDaysBetween(index, to.toString(), from.toString())).toBe(worked === 0 ? 0 : -worked)
      }),
      { seed: 63, numRuns: 100 },
    )
  })

  test('in counting a term and back', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 10 }), (index, from, amount) => {
        const term = { amount, unit: 'working-day' } as const
        const after = due(term, from.toString(), index, law)
        if (!after.ok) return expect(from.toString() > '2027-12-01').toBe(true)
        const end = Temporal.PlainDate.from(after.value.due)
        expect(walk(index, from, end)).toBe(amount)
        expect(isWorkingDay(index, after.value.due)).toBe(true)
        const back = due({ ...term, direction: 'before' }, end.add({ days: 1 }).toString(), index, law)
        expect(back).toMatchObject(succeed({}))
        if (back.ok)
          expect(walk(index, Temporal.PlainDate.from(back.value.due).subtract({ days: 1 }), end)).toBe(amount)
      }),
      { seed: 506, numRuns: 100 },
    )
  })
})
