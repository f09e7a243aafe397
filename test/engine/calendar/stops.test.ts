import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Calendar, dueWithStops, isWorkingDay, periodEndWithStops, type Stop, type Term } from '#engine/calendar'
import { federal, law } from './calendars.ts'

const stop = (from: string, to?: string): Stop => ({
  from: `2026-${from}`,
  ...(to && { to: `2026-${to}` }),
  by: 'papers',
})
const tenDays: Term = { amount: 10, unit: 'working-day' }

function dueOf(term: Term, from: string, stops: readonly Stop[], reading = law): string {
  const found = dueWithStops(term, from, federal, reading, stops)
  if (!found.ok) return found.problems[0]?.code ?? ''
  return 'since' in found.value ? `stands since ${found.value.since}` : found.value.due
}

describe('ten working days from Thursday 05.02.2026', () => {
  test.each<[string, string, readonly Stop[]]>([
    ['6, 9–13, 16–19 February', '2026-02-19', []],
    [
      'stopped on 10, resumed on 16: 6, 9, 16–20, then 24 (23 is a day off), 25, 26',
      '2026-02-26',
      [stop('02-10', '02-16')],
    ],
    [
      'stopped again on 20, resumed on 24: 6, 9, 16–19, 24–27',
      '2026-02-27',
      [stop('02-10', '02-16'), stop('02-20', '02-24')],
    ],
    ['in whatever order the stops are told', '2026-02-27', [stop('02-20', '02-24'), stop('02-10', '02-16')]],
    [
      'two stops that overlap stand once, 10–17: 6, 9, 18–20, 24–27, 2 March',
      '2026-03-02',
      [stop('02-10', '02-16'), stop('02-12', '02-18')],
    ],
    ['a stop inside another adds nothing', '2026-02-26', [stop('02-10', '02-16'), stop('02-11', '02-12')]],
    ['stopped across the due date: eight days by 17, then 25 and 26', '2026-02-26', [stop('02-18', '02-25')]],
    ['stopped on the last day itself: that day is left, 24', '2026-02-24', [stop('02-19', '02-24')]],
    ['stopped after the last day: what is late stays late', '2026-02-19', [stop('02-20', '02-24')]],
    ['a stop that lasts after the last day too', '2026-02-19', [stop('02-20')]],
    ['over before the term began', '2026-02-19', [stop('02-02', '02-05')]],
    ['the term began while the clock stood: from 9 on', '2026-02-20', [stop('02-02', '02-09')]],
    ['stopped and resumed on one day', '2026-02-19', [stop('02-10', '02-10')]],
    ['stopped over a weekend only', '2026-02-19', [stop('02-07', '02-09')]],
    ['while the stop lasts there is no due date', 'stands since 2026-02-10', [stop('02-10')]],
    ['nor after an earlier stop that is over', 'stands since 2026-02-24', [stop('02-10', '02-16'), stop('02-24')]],
  ])('%s', (_, due, stops) => expect(dueOf(tenDays, '2026-02-05', stops)).toBe(due))

  test.each([
    ['opening-day', '2026-02-26'],
    ['closing-day', '2026-02-26'],
    ['both-days', '2026-02-27'],
    ['neither-day', '2026-02-25'],
  ] as const)('a region may say which border days of 10–16 stand: %s gives %s', (reading, due) =>
    expect(dueOf(tenDays, '2026-02-05', [stop('02-10', '02-16')], { ...law, stop: reading })).toBe(due),
  )

  test('the reasons name the stop and its working days between the days counted', () => {
    const found = dueWithStops(tenDays, '2026-02-05', federal, law, [stop('02-10', '02-16')])
    if (!found.ok || 'since' in found.value) throw new Error('no date')
    expect(found.value.steps.map((step) => ('reason' in step ? step.on : step.type))).toEqual([
      'start',
      '2026-02-07',
      '2026-02-08',
      'stopped',
      '2026-02-21',
      '2026-02-22',
      '2026-02-23',
      'end',
    ])
    expect(found.value.steps[3]).toEqual({
      type: 'stopped',
      from: '2026-02-10',
      to: '2026-02-15',
      unit: 'working-day',
      days: 4,
      by: 'papers',
    })
  })
})

test('over New Year: five working days from 24.12.2025, stopped on 29 December, resumed on 13 January', () => {
  const days: Term = { amount: 5, unit: 'working-day' }
  // 25, 26, 29, 30 December, 12 January; with the stop 25, 26 December, 13, 14, 15 January.
  expect(dueOf(days, '2025-12-24', [])).toBe('2026-01-12')
  expect(dueOf(days, '2025-12-24', [{ from: '2025-12-29', to: '2026-01-13', by: 'papers' }])).toBe('2026-01-15')
})

describe('other terms move by the days that stood', () => {
  test.each<[string, Term, string, readonly Stop[], string]>([
    ['10 days end on Sunday 15, so on Monday 16', { amount: 10, unit: 'calendar-day' }, '2026-02-05', [], '2026-02-16'],
    [
      '9 and 10 stood: the 17th',
      { amount: 10, unit: 'calendar-day' },
      '2026-02-05',
      [stop('02-09', '02-11')],
      '2026-02-17',
    ],
    [
      'stopped on the rolled day: that day is left',
      { amount: 10, unit: 'calendar-day' },
      '2026-02-05',
      [stop('02-16', '02-20')],
      '2026-02-20',
    ],
    [
      'stopped in the weekend before it: two days and that day are left',
      { amount: 10, unit: 'calendar-day' },
      '2026-02-05',
      [stop('02-15', '02-20')],
      '2026-02-20',
    ],
    [
      'stopped after the rolled day',
      { amount: 10, unit: 'calendar-day' },
      '2026-02-05',
      [stop('02-17', '02-20')],
      '2026-02-16',
    ],
    ['a month from 30 January ends on 28 February', { amount: 1, unit: 'month' }, '2026-01-30', [], '2026-03-02'],
    [
      'ten days stood: 28 February and ten days',
      { amount: 1, unit: 'month' },
      '2026-01-30',
      [stop('02-10', '02-20')],
      '2026-03-10',
    ],
    [
      'the event day counted: 5, 6, 7; the 5th stood: Sunday 8, so Monday 9',
      { amount: 3, unit: 'calendar-day', count: 'same-day' },
      '2026-02-05',
      [stop('02-05', '02-06')],
      '2026-02-09',
    ],
    [
      '72 hours and two days',
      { amount: 72, unit: 'hour' },
      '2026-02-05T10:00+09:00',
      [stop('02-06', '02-08')],
      '2026-02-10T10:00:00+09:00',
    ],
    [
      'a term before an event goes with the event',
      { amount: 1, unit: 'month', direction: 'before' },
      '2026-03-31',
      [stop('03-02', '03-10')],
      '2026-02-27',
    ],
    ['while the stop lasts', { amount: 1, unit: 'month' }, '2026-01-30', [stop('02-10')], 'stands since 2026-02-10'],
  ])('%s', (_, term, from, stops, due) => expect(dueOf(term, from, stops)).toBe(due))

  test('a period moves by the days that stood after its first day, and is not moved off a day off', () => {
    const end = (...stops: readonly Stop[]) =>
      periodEndWithStops({ amount: 3, unit: 'month' }, '2026-02-10', law, stops)
    expect(end()).toEqual({ ok: true, value: '2026-05-10' })
    expect(end(stop('03-02', '03-10'))).toEqual({ ok: true, value: '2026-05-18' })
    expect(end(stop('05-10', '05-20'))).toEqual({ ok: true, value: '2026-05-20' })
    expect(end(stop('05-11', '05-20'))).toEqual({ ok: true, value: '2026-05-10' })
    expect(end(stop('03-02'))).toEqual({ ok: true, value: { type: 'standing', since: '2026-03-02', by: 'papers' } })
  })
})

test('a term that leaves the known years is refused, stopped or not', () => {
  expect(dueOf(tenDays, '2027-12-20', [{ from: '2027-12-22', to: '2028-01-20', by: 'papers' }])).toBe(
    'beyond-known-calendar',
  )
})

test('a clock that stands in the known years stands, wherever its end would be', () => {
  expect(dueOf(tenDays, '2027-12-20', [{ from: '2027-12-22', by: 'papers' }])).toBe('stands since 2027-12-22')
})

test('any stops: as many days are counted as by going day by day', () => {
  const day = (offset: number) => Temporal.PlainDate.from('2026-01-01').add({ days: offset })
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.nat(150), fc.integer({ min: 1, max: 40 }), spans, fc.boolean(), (start, amount, found, working) => {
      const stops = found.map(([from, days]) => ({ from: `${day(from)}`, to: `${day(from + days)}`, by: 'x' }))
      const term: Term = { amount, unit: working ? 'working-day' : 'calendar-day', roll: 'none' }
      expect(dueOf(term, `${day(start)}`, stops)).toBe(dayByDay(federal, `${day(start)}`, amount, stops, working))
    }),
    { numRuns: 300, seed: 5 },
  )
})

function dayByDay(calendar: Calendar, from: string, amount: number, stops: readonly Stop[], working: boolean): string {
  let date = Temporal.PlainDate.from(from)
  for (let left = amount; left > 0; ) {
    date = date.add({ days: 1 })
    const on = date.toString()
    const stands = stops.some((stop) => stop.from <= on && on < (stop.to ?? '9999'))
    if (!stands && (!working || isWorkingDay(calendar, on))) left--
  }
  return date.toString()
}
