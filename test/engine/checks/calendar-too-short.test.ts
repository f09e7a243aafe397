import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'calendar-too-short')
const calendar = 'regions/town/calendars/days.json'
const region = 'regions/town/region.json'

test('a calendar that begins after the procedure is found', () =>
  expect(findings({ [calendar]: { knownFrom: '2026-02-01', days: { '2026-01-01': null } } }, only)).toEqual([
    `calendar-too-short ${calendar}#/knownFrom`,
  ]))

test('a calendar that ends before the procedure is found', () =>
  expect(
    findings({ [region]: { procedures: { help: { inForce: { to: '2027-12-31' }, whenExpired: 'finish' } } } }),
  ).toEqual([`calendar-too-short ${calendar}#/knownTo`]))

test('of a procedure without end nothing can be said', () => expect(findings()).toEqual([]))
