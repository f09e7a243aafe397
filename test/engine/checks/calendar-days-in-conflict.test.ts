import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const local = 'regions/town/calendars/local.json'
const change = (day: object) => ({
  [local]: { id: 'town/local', extends: 'town/days', title: 'Местный', days: { '2026-01-01': day } },
  'regions/town/region.json': { agencies: { centre: { calendar: 'town/local' } } },
})

test('a day judged otherwise than in the calendar below is found', () =>
  expect(findings(change({ working: true, source: 'town/order#5' }))).toEqual([
    `calendar-days-in-conflict ${local}#/days/2026-01-01`,
  ]))

test('a day marked as disputed is known', () =>
  expect(findings(change({ working: true, source: 'town/order#5', disputed: 'Отдел работает' }))).toEqual([]))

test('a day that both call a day off is in no conflict', () =>
  expect(findings(change({ working: false, source: 'town/order#5' }))).toEqual([]))
