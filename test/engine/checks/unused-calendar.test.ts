import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const days = 'regions/town/calendars/nights.json'

const nights = { id: 'town/nights', extends: 'town/days', title: 'Ночные смены', days: {} }

test('a calendar that binds nobody is found', () =>
  expect(findings({ [days]: nights })).toEqual([`unused-calendar ${days}#`]))

test('a calendar of an agency, and the base of one, are used', () =>
  expect(
    findings({
      [days]: nights,
      'regions/town/region.json': { agencies: { centre: { calendar: 'town/nights' } } },
    }),
  ).toEqual([]))
