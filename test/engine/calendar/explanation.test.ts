import { expect, test } from 'vitest'
import { type Calendar, due, type Term } from '#engine/calendar'
import { federal, law, yakutia } from './calendars.ts'

const steps = (term: Term, from: string, calendar: Calendar) => {
  const result = due(term, from, calendar, law)
  return result.ok ? result.value.steps : result.problems
}
const weekend = (on: string) => ({ type: 'skipped', reason: 'weekend', on, calendar: 'russia/federal' })
const dayOff = (on: string, source: string) => ({
  type: 'skipped',
  reason: 'day-off',
  on,
  calendar: 'russia/federal',
  source,
})

test('a working-day term names the event day, every day off it passes with its clause, and its end', () => {
  expect(steps({ amount: 4, unit: 'working-day' }, '2026-03-03', federal)).toEqual([
    { type: 'start', on: '2026-03-03', count: 'next-day' },
    weekend('2026-03-07'),
    dayOff('2026-03-08', 'russia/labour-code#112'),
    dayOff('2026-03-09', 'russia/labour-code#112.2'),
    { type: 'end', on: '2026-03-10' },
  ])
})

test('a term that moves names the days it moves past and the region that has them off', () => {
  expect(steps({ amount: 3, unit: 'calendar-day' }, '2025-06-20', yakutia)).toEqual([
    { type: 'start', on: '2025-06-20', count: 'next-day' },
    {
      type: 'skipped',
      reason: 'day-off',
      on: '2025-06-23',
      calendar: 'yakutia/republic-bodies',
      source: ['yakutia/1545-v#1', 'russia/labour-code#112.2'],
    },
    { type: 'rolled', from: '2025-06-23', to: '2025-06-24' },
    { type: 'end', on: '2025-06-24' },
  ])
})

test('a working Saturday is named with the decree that made it one', () => {
  expect(steps({ amount: 1, unit: 'working-day' }, '2025-10-31', federal)).toEqual([
    { type: 'start', on: '2025-10-31', count: 'next-day' },
    { type: 'works', on: '2025-11-01', calendar: 'russia/federal', source: 'russia/days-off-2025#1' },
    { type: 'end', on: '2025-11-01' },
  ])
})

test('a short month and a move are two steps', () => {
  expect(steps({ amount: 1, unit: 'month' }, '2026-01-31', federal)).toEqual([
    { type: 'start', on: '2026-01-31', count: 'next-day' },
    { type: 'clipped', day: 31, to: '2026-02-28' },
    weekend('2026-02-28'),
    weekend('2026-03-01'),
    { type: 'rolled', from: '2026-02-28', to: '2026-03-02' },
    { type: 'end', on: '2026-03-02' },
  ])
})

test('a term that counts back names the days in the order of the count', () => {
  expect(steps({ amount: 2, unit: 'working-day', direction: 'before' }, '2026-02-10', federal)).toEqual([
    { type: 'start', on: '2026-02-10', count: 'next-day' },
    weekend('2026-02-08'),
    weekend('2026-02-07'),
    { type: 'end', on: '2026-02-06' },
  ])
})

test('hours run from the moment itself', () => {
  expect(steps({ amount: 3, unit: 'hour' }, '2026-03-06T17:00:00+09:00', federal)).toEqual([
    { type: 'start', on: '2026-03-06T17:00:00+09:00', count: 'moment' },
    { type: 'end', on: '2026-03-06T20:00:00+09:00' },
  ])
})

test.each([
  ['27.04.2024, a working Saturday and a holiday of Yakutia', '2024-04-26', yakutia, 'skipped', '2024-04-27'],
  ['24.06.2020, counted as working', '2020-06-23', federal, 'works', '2020-06-24'],
  ['22.06.2026, moved by the rule without an announcement', '2026-06-20', yakutia, 'skipped', '2026-06-22'],
])('%s, carries its doubt', (_day, from, calendar, type, on) => {
  expect(steps({ amount: 1, unit: 'working-day' }, from, calendar)).toContainEqual(
    expect.objectContaining({ type, on, disputed: { ru: expect.any(String), en: expect.any(String) } }),
  )
})
