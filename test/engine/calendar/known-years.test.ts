import { describe, expect, test } from 'vitest'
import { buildCalendar, due, periodEnd, type Term } from '#engine/calendar'
import { fail, succeed } from '#engine/result'
import { federal, law } from './calendars.ts'

const beyond = {
  code: 'beyond-known-calendar',
  path: [],
  params: { calendar: 'russia/federal', knownTo: '2027-12-31' },
} as const
const before = {
  code: 'before-known-calendar',
  path: [],
  params: { calendar: 'russia/federal', knownFrom: '2020-01-01' },
} as const

test('counted back from the day after the last known one, a term that needs more days than are known is refused for the early ones', () => {
  const week = buildCalendar('week', [
    { id: 'week', days: {}, weekend: [], knownFrom: '2026-02-02', knownTo: '2026-02-06' },
  ])
  const term: Term = { amount: 6, unit: 'working-day', direction: 'before' }
  expect(due(term, '2026-02-07', week, law)).toMatchObject({ problems: [{ code: 'before-known-calendar' }] })
})

describe('a term that needs a day nobody has published', () => {
  test.each<[string, Term, string]>([
    ['its last working day is in 2028', { amount: 1, unit: 'working-day' }, '2027-12-30'],
    ['its end in 2028 may be a day off', { amount: 3, unit: 'month' }, '2027-10-11'],
    ['its end, the last known day, moves into 2028', { amount: 1, unit: 'calendar-day' }, '2027-12-30'],
    ['it counts back from a day in 2028', { amount: 1, unit: 'working-day', direction: 'before' }, '2028-01-12'],
  ])('is refused: %s', (_why, term, from) => {
    expect(due(term, from, federal, law)).toEqual(fail([beyond]))
  })

  test.each<[string, Term, string]>([
    ['it begins before 2020', { amount: 1, unit: 'working-day' }, '2019-12-30'],
    ['it ends before 2020', { amount: 1, unit: 'calendar-day' }, '2019-05-06'],
    ['it counts back into 2019', { amount: 1, unit: 'working-day', direction: 'before' }, '2020-01-09'],
    ['it moves back into 2019', { amount: 1, unit: 'calendar-day', direction: 'before' }, '2020-01-09'],
  ])('is refused: %s', (_why, term, from) => {
    expect(due(term, from, federal, law)).toEqual(fail([before]))
  })

  test.each<[Term, string, string]>([
    [{ amount: 1, unit: 'working-day' }, '2019-12-31', '2020-01-09'],
    [{ amount: 1, unit: 'working-day' }, '2027-12-29', '2027-12-30'],
    [{ amount: 1, unit: 'calendar-day', roll: 'none' }, '2027-12-30', '2027-12-31'],
    [{ amount: 5, unit: 'year', roll: 'none' }, '2026-03-03', '2031-03-03'],
    [{ amount: 1, unit: 'working-day', direction: 'before' }, '2028-01-01', '2027-12-30'],
  ])('is counted when it does not: %j from %s is due %s', (term, from, on) => {
    expect(due(term, from, federal, law)).toMatchObject(succeed({ due: on }))
  })

  test('is refused by a calendar without bounds, and by one whose bounds are no dates', () => {
    const term: Term = { amount: 1, unit: 'working-day' }
    for (const bounds of [{}, { knownFrom: '2026-02-30', knownTo: '2026-12-31' }]) {
      const calendar = buildCalendar('nowhere/blank', [{ id: 'nowhere/blank', days: {}, ...bounds }])
      expect(due(term, '2026-02-05', calendar, law)).toMatchObject({
        ok: false,
        problems: [{ code: 'beyond-known-calendar' }],
      })
    }
  })

  test('is refused a hundred years after the first known day, whatever a calendar claims', () => {
    const calendar = buildCalendar('a/vain', [
      { id: 'a/vain', days: {}, knownFrom: '2020-01-01', knownTo: '9999-12-31' },
    ])
    expect(due({ amount: 1, unit: 'working-day' }, '2120-01-01', calendar, law)).toMatchObject({
      problems: [{ code: 'beyond-known-calendar', params: { knownTo: '2120-01-01' } }],
    })
  })

  test('is refused where one layer knows less than its base', () => {
    const base = { id: 'a/base', days: {}, knownFrom: '2026-01-01', knownTo: '2026-12-31' }
    const late = { id: 'a/late', days: {}, knownFrom: '2026-03-01', knownTo: '2026-06-30' }
    const calendar = buildCalendar('a/late', [base, late])
    const next: Term = { amount: 1, unit: 'working-day' }
    expect(due(next, '2026-02-27', calendar, law)).toMatchObject({
      problems: [{ params: { knownFrom: '2026-03-01' } }],
    })
    expect(due(next, '2026-06-30', calendar, law)).toMatchObject({ problems: [{ params: { knownTo: '2026-06-30' } }] })
  })
})

describe('what is no date or no term', () => {
  test.each([
    '',
    '05.02.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-02-05T11:20',
    '2026-02-05T24:00+09:00',
    '2026-02-05 11:20+09:00',
  ])('«%s» is no legal date', (from) => {
    expect(due({ amount: 1, unit: 'working-day' }, from, federal, law)).toMatchObject({
      problems: [{ code: 'bad-date', path: ['from'] }],
    })
    expect(periodEnd({ amount: 1, unit: 'month' }, from)).toMatchObject({
      problems: [{ code: 'bad-date', path: ['from'] }],
    })
  })

  test.each([-1, 1.5, 10_001, Number.NaN])('%d is no length of a term', (amount) => {
    expect(due({ amount, unit: 'month' }, '2026-02-05', federal, law)).toMatchObject({
      problems: [{ code: 'bad-amount' }],
    })
    expect(periodEnd({ amount, unit: 'month' }, '2026-02-05')).toMatchObject({ problems: [{ code: 'bad-amount' }] })
  })

  test('nor is one that ends after the year 9999', () => {
    expect(due({ amount: 9000, unit: 'year', roll: 'none' }, '2026-02-05', federal, law)).toMatchObject({
      problems: [{ code: 'bad-amount' }],
    })
    expect(periodEnd({ amount: 9000, unit: 'year' }, '2026-02-05')).toMatchObject({
      problems: [{ code: 'bad-amount' }],
    })
  })

  test('hours cannot run from a bare date', () => {
    expect(due({ amount: 3, unit: 'hour' }, '2026-02-05', federal, law)).toMatchObject({
      problems: [{ code: 'time-needed' }],
    })
  })

  test.each(['hour', 'working-day'] as const)('a period cannot be measured in the unit %s', (unit) => {
    expect(periodEnd({ amount: 3, unit }, '2026-02-05')).toMatchObject({ problems: [{ code: 'bad-unit' }] })
  })
})
