import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'
const act = 'regions/town/acts/order.json'
const region = 'regions/town/region.json'
const agreement = { [act]: { parties: ['1'] }, [workflow]: { source: 'town/order#1' } }
const party = { source: 'town/order#1' }

test('a role with tasks that the agreement does not name as a party is found', () =>
  expect(findings({ ...agreement, [region]: { agencies: { office: party } } })).toEqual([
    `role-no-party ${workflow}#/roles/centre`,
  ]))

test('an agency may be named as a party, or the role that it plays', () =>
  expect(
    findings({
      ...agreement,
      [workflow]: { source: 'town/order#1', roles: { centre: party } },
      [region]: { agencies: { office: party } },
    }),
  ).toEqual([]))

test('an order has no parties', () => expect(findings({ [workflow]: { source: 'town/order#1' } })).toEqual([]))
