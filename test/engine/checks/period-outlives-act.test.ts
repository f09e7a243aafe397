import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'
const workflow = 'workflows/town/help.json'

const until = (to: string) => ({ [region]: { procedures: { help: { inForce: { to }, whenExpired: 'ask' } } } })

// Six months from 1 January end on 1 July.
test('a period longer than the procedure is in force is found', () =>
  expect(findings(until('2026-06-30'))).toEqual([`period-outlives-act ${workflow}#/stages/care/period`]))

test('a period that just fits is not', () => expect(findings(until('2026-07-01'))).toEqual([]))

test('a length chosen in the case counts with its least', () =>
  expect(
    findings({
      ...until('2026-06-30'),
      [workflow]: { stages: { care: { period: { amount: 'decide.months', min: 1 } } } },
      'forms/town/decision.json': { sections: { main: { fields: { months: { kind: 'integer', title: 'Месяцев' } } } } },
    }),
  ).toEqual([]))
