import { describe, expect, test } from 'vitest'
import { due, type Reading, type Term } from '#engine/calendar'
import { succeed } from '#engine/result'
import { federal, law, yakutia } from './calendars.ts'

const dated = (term: Term, from: string, reading: Reading = law) => {
  const result = due(term, from, federal, reading)
  return result.ok ? result.value.due : result.problems
}

test.each<[string, Term, string, string]>([
  ['191: the event day is not counted', { amount: 3, unit: 'calendar-day' }, '2026-02-03', '2026-02-06'],
  ['192.1: a year from 29 February', { amount: 1, unit: 'year' }, '2024-02-29', '2025-02-28'],
  ['192.2: a quarter is three months', { amount: 1, unit: 'quarter' }, '2026-08-20', '2026-11-20'],
  ['192.3: a month has no such day', { amount: 1, unit: 'month' }, '2024-01-31', '2024-02-29'],
  ['192.3 and 193: nor is the last day a working one', { amount: 1, unit: 'month' }, '2026-01-31', '2026-03-02'],
  ['192.3 and 193: of a quarter', { amount: 1, unit: 'quarter' }, '2026-11-30', '2027-03-01'],
  ['192.4: weeks', { amount: 2, unit: 'week' }, '2026-02-18', '2026-03-04'],
  ['193: an end on a holiday moves on', { amount: 1, unit: 'week' }, '2026-02-16', '2026-02-24'],
  ['193: a working Saturday is no day off', { amount: 3, unit: 'calendar-day' }, '2025-10-29', '2025-11-01'],
  ['193: nor does it move a working-day term', { amount: 2, unit: 'working-day' }, '2025-10-30', '2025-11-01'],
  ['193: a term of no days ends where it begins', { amount: 0, unit: 'calendar-day' }, '2026-02-07', '2026-02-09'],
])('Civil Code art. %s', (_article, term, from, on) => {
  expect(dated(term, from)).toBe(on)
})

describe('the event day counted as day one', () => {
  test.each<[Term, string, string]>([
    [{ amount: 3, unit: 'working-day' }, '2026-02-05', '2026-02-09'],
    [{ amount: 3, unit: 'working-day' }, '2026-02-07', '2026-02-11'],
    [{ amount: 3, unit: 'calendar-day' }, '2026-02-03', '2026-02-05'],
    [{ amount: 1, unit: 'week' }, '2026-02-05', '2026-02-11'],
    [{ amount: 1, unit: 'month' }, '2026-03-01', '2026-03-31'],
    [{ amount: 1, unit: 'month' }, '2024-01-31', '2024-02-29'],
    [{ amount: 0, unit: 'calendar-day' }, '2026-02-03', '2026-02-03'],
    [{ amount: 2, unit: 'working-day', direction: 'before' }, '2026-02-10', '2026-02-09'],
    [{ amount: 1, unit: 'month', direction: 'before' }, '2026-03-31', '2026-02-27'],
  ])('%j from %s ends on %s', (term, from, on) => {
    expect(dated(term, from, { ...law, count: 'same-day' })).toBe(on)
    expect(dated({ ...term, count: 'same-day' }, from)).toBe(on)
  })
})

describe('a term that counts back', () => {
  test.each<[Term, string, string]>([
    [{ amount: 3, unit: 'working-day' }, '2026-01-13', '2025-12-29'],
    [{ amount: 5, unit: 'calendar-day' }, '2026-02-28', '2026-02-20'],
    [{ amount: 1, unit: 'month' }, '2026-03-31', '2026-02-27'],
    [{ amount: 0, unit: 'working-day' }, '2026-02-08', '2026-02-06'],
    [{ amount: 5, unit: 'calendar-day', roll: 'forward' }, '2026-02-28', '2026-02-24'],
    [{ amount: 5, unit: 'calendar-day', roll: 'none' }, '2026-02-28', '2026-02-23'],
  ])('%j before %s is due %s', (term, from, on) => {
    expect(dated({ ...term, direction: 'before' }, from)).toBe(on)
  })
})

describe('сутки from Friday 06.03.2026, 17:00', () => {
  const dayAndNight: Term = { amount: 1, unit: 'day-and-night' }
  const friday = '2026-03-06T17:00:00+09:00'

  test('end with the next working day after the next calendar day', () => {
    expect(dated(dayAndNight, friday)).toBe('2026-03-10')
  })

  test('read as 24 hours end to the minute on Saturday', () => {
    expect(dated(dayAndNight, friday, { ...law, 'day-and-night': '24-hours' })).toBe('2026-03-07T17:00:00+09:00')
  })
})

describe('hours', () => {
  test.each<[Term, string, string]>([
    [{ amount: 3, unit: 'hour' }, '2026-04-30T23:30+08:00', '2026-05-01T02:30:00+08:00'],
    [{ amount: 72, unit: 'hour' }, '2026-04-30T23:30:00+08:00', '2026-05-03T23:30:00+08:00'],
    [{ amount: 24, unit: 'hour', direction: 'before' }, '2026-03-09T09:00:00Z', '2026-03-08T09:00:00Z'],
    [{ amount: 24, unit: 'hour', roll: 'forward' }, '2026-03-06T17:00:00+09:00', '2026-03-10T17:00:00+09:00'],
  ])('run through nights and days off: %j from %s is due %s', (term, from, on) => {
    expect(dated(term, from)).toBe(on)
  })
})

describe('hours told in the zone of the agency that acts', () => {
  test.each<[string, Term, string, string]>([
    [
      '3 hours from 23:30 in Moscow are 08:30 of the next day in Yakutsk',
      { amount: 3, unit: 'hour', zone: 'Asia/Yakutsk' },
      '2026-04-30T23:30:00+03:00',
      '2026-05-01T08:30:00+09:00',
    ],
    [
      'an hour before midnight in Yakutsk is after midnight in Srednekolymsk',
      { amount: 1, unit: 'hour', zone: 'Asia/Srednekolymsk' },
      '2026-03-05T22:00:00+09:00',
      '2026-03-06T01:00:00+11:00',
    ],
    [
      'the day off is looked for on the day of that zone: Friday there, Saturday here',
      { amount: 1, unit: 'hour', roll: 'forward', zone: 'Asia/Vladivostok' },
      '2026-03-13T22:30:00+09:00',
      '2026-03-16T00:30:00+10:00',
    ],
    [
      'clocks put forward on 24.07.2016 in Novosibirsk: 24 hours later the clock shows an hour more',
      { amount: 24, unit: 'hour', zone: 'Asia/Novosibirsk' },
      '2016-07-23T12:00:00+06:00',
      '2016-07-24T13:00:00+07:00',
    ],
  ])('%s', (_name, term, from, on) => expect(dated(term, from)).toBe(on))
})

describe('the disputed days', () => {
  const next: Term = { amount: 1, unit: 'working-day' }

  test.each([
    ['presidential non-working days count as working', '2020-03-27', '2020-03-30'],
    ['24 June 2020 counts as working', '2020-06-23', '2020-06-24'],
    ['1 July 2020 does not', '2020-06-30', '2020-07-02'],
    ['the working Saturday 27.04.2024 counts', '2024-04-26', '2024-04-27'],
  ])('%s', (_name, from, on) => {
    expect(dated(next, from)).toBe(on)
  })

  test('27.04.2024 is said to be otherwise in the calendar below', () => {
    const found = due(next, '2024-04-26', yakutia, law)
    const step = found.ok && found.value.steps.find((one) => 'on' in one && one.on === '2024-04-27')
    expect(step).toMatchObject({
      type: 'skipped',
      reason: 'day-off',
      calendar: 'yakutia/republic-bodies',
      over: { calendar: 'russia/federal', source: 'russia/days-off-2024#1' },
    })
  })

  test('27.04.2024 is a holiday for bodies of Yakutia, and 28.04–01.05 are off for all', () => {
    expect(due(next, '2024-04-26', yakutia, law)).toMatchObject(succeed({ due: '2024-05-02' }))
  })
})
