import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'calendar-total-differs')
const calendar = 'regions/town/calendars/days.json'
const total = (days: number, more: object = {}) =>
  findings({ [calendar]: { workingDays: { 2026: days }, ...more } }, only)

// 2026 has 261 weekdays from Monday to Friday; 1 January, a Thursday, is off: 260.
test('a year whose days add up is in order', () => expect(total(260)).toEqual([]))
test('a year with a day too few or too many is found', () => {
  expect(total(259)).toEqual([`calendar-total-differs ${calendar}#/workingDays/2026`])
  expect(total(260, { days: { '2026-03-09': { working: false, source: 'town/order#5' } } })).toEqual([
    `calendar-total-differs ${calendar}#/workingDays/2026`,
  ])
})
test('the first day of the year counts too', () =>
  expect(total(260, { days: { '2026-01-01': { working: true, source: 'town/order#5' } } })).toHaveLength(1))
test('of a year the calendar does not know nothing is said', () =>
  expect(findings({ [calendar]: { workingDays: { 2030: 1 } } }, only)).toEqual([]))
