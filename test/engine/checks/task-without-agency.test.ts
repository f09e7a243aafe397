import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'

const second = { agencies: { far: { title: 'Дальний центр', kind: 'centre', calendar: 'town/days' } } }

test('a role of a kind with two agencies, none of them chosen, is found', () =>
  expect(findings({ [region]: second })).toEqual([`task-without-agency ${region}#/procedures/help/roles/centre`]))

test('one of two is known when the case chooses it', () =>
  expect(
    findings({
      [region]: second,
      'workflows/town/help.json': { roles: { centre: { chosen: 'decide.centre' } } },
      'forms/town/decision.json': {
        sections: { main: { fields: { centre: { kind: 'agency', title: 'Центр', of: 'centre' } } } },
      },
    }),
  ).toEqual([]))

test('one of two is known when only its kind may open a case', () =>
  expect(
    findings({
      [region]: second,
      'workflows/town/help.json': { entries: { application: { by: 'centre' } } },
    }),
  ).toEqual([]))
