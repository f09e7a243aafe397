import { expect, test } from 'vitest'
import { due, periodEnd, type Term, validThrough } from '#engine/calendar'
import { succeed } from '#engine/result'
import { federal, irkutsk, law, yakutia } from './calendars.ts'

const workingDays = (amount: number): Term => ({ amount, unit: 'working-day' })
const calendarDays = (amount: number): Term => ({ amount, unit: 'calendar-day' })
const dayAndNight: Term = { amount: 1, unit: 'day-and-night' }
const monthBefore: Term = { amount: 1, unit: 'month', direction: 'before' }

test.each([
  // The working Saturday of 1 November 2025 counts, 3 and 4 November do not: 31.10, 01.11, 05.11.
  ['63-Н, приказ п. 2', workingDays(3), '2025-10-30', '2025-11-05'],
  ['63-Н, п. 2.5', workingDays(3), '2026-02-05T11:20:00+09:00', '2026-02-10'],
  ['63-Н, п. 2.5', workingDays(3), '2025-12-29T16:20:00+09:00', '2026-01-13'],
  ['63-Н, п. 3.1', workingDays(5), '2026-02-11', '2026-02-18'],
  ['63-Н, п. 3.2', workingDays(10), '2026-02-05', '2026-02-19'],
  ['63-Н, п. 5.1', workingDays(2), '2026-02-16', '2026-02-18'],
  ['63-Н, п. 5.2', workingDays(2), '2026-02-17', '2026-02-19'],
  ['63-Н, п. 6.4', dayAndNight, '2026-03-02T10:00:00+09:00', '2026-03-03'],
  ['63-Н, п. 6.10', dayAndNight, '2026-03-02T14:00:00+09:00', '2026-03-03'],
  ['63-Н, п. 6.11', workingDays(10), '2026-03-03', '2026-03-18'],
  ['63-Н, п. 4.6, перерасчёт', calendarDays(3), '2026-06-18', '2026-06-23'],
  ['63-Н, п. 4.6, уведомление', calendarDays(3), '2026-06-19', '2026-06-23'],
  ['63-Н, п. 8.1(4)', workingDays(2), '2026-04-24', '2026-04-29'],
  ['63-Н, п. 9.4', workingDays(10), '2026-09-03', '2026-09-17'],
])('%s: a body or provider of the republic, %j from %s is due %s', (_clause, term, from, on) => {
  expect(due(term, from, yakutia, law)).toMatchObject(succeed({ due: on }))
})

test.each([
  ['63-Н, п. 4.6, перерасчёт', calendarDays(3), '2026-06-18', '2026-06-22'],
  ['63-Н, п. 4.6, уведомление', calendarDays(3), '2026-06-19', '2026-06-22'],
  ['63-Н, п. 8.1(4)', workingDays(2), '2026-04-24', '2026-04-28'],
  ['506-П, п. 4.6', monthBefore, '2020-12-25', '2020-11-25'],
  ['506-П, п. 4.6', monthBefore, '2021-02-01', '2020-12-31'],
])('%s: without regional holidays, %j from %s is due %s', (_clause, term, from, on) => {
  expect(due(term, from, federal, law)).toMatchObject(succeed({ due: on }))
})

test('506-П, п. 4.6: a month before 01.02.2021 is the 30th for bodies of Irkutsk Region, whose 31.12.2020 is off', () => {
  expect(due(monthBefore, '2021-02-01', irkutsk, law)).toMatchObject(succeed({ due: '2020-12-30' }))
})

test.each([
  ['63-Н, п. 3.5, 6.6', { amount: 6, unit: 'month' }, '2026-03-03', '2026-09-03'],
  ['63-Н, п. 3.5, 6.6', { amount: 1, unit: 'month' }, '2026-01-31', '2026-02-28'],
  ['63-Н, п. 9.2, воскресенье', { amount: 1, unit: 'month' }, '2026-05-14', '2026-06-14'],
  ['506-П, п. 3.5.OSDM.2, воскресенье', { amount: 2, unit: 'year' }, '2020-12-25', '2022-12-25'],
  ['506-П, п. 3.3.RB.5', { amount: 5, unit: 'year' }, '2020-07-24', '2025-07-24'],
] as const)('%s: the period of %j from %s ends on %s, day off or not', (_clause, period, from, end) => {
  expect(periodEnd(period, from)).toEqual(succeed(end))
})

test.each([
  ['63-Н, п. 5.3(2), кишечные инфекции', { amount: 2, unit: 'week' }, '2026-02-18', '2026-03-04'],
  ['63-Н, п. 5.3(2), воскресенье', { amount: 2, unit: 'week' }, '2026-02-22', '2026-03-08'],
  ['63-Н, п. 5.3(2), сифилис', { amount: 3, unit: 'month' }, '2026-02-18', '2026-05-18'],
  ['63-Н, п. 5.3(2), туберкулёз', { amount: 1, unit: 'year' }, '2026-02-18', '2027-02-18'],
  ['63-Н, п. 5.3(2), психоневрологический профиль', { amount: 6, unit: 'month' }, '2026-02-18', '2026-08-18'],
] as const)('%s: valid for %j, a sample of on %s is valid through %s', (_clause, validity, sampled, through) => {
  expect(validThrough(validity, sampled)).toEqual(succeed(through))
})
