import { expect, test } from 'vitest'
import { checkBy, rules } from '#engine/checks'
import { findings, read } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'volume-against-frequency')
const catalogue = 'regions/town/catalogues/visits.json'

const visit = (change: object) => ({ [catalogue]: { groups: { home: { services: { visit: change } } } } })

test('twice a week over six months is 52, not 48', () => {
  const [found] = checkBy(read(visit({ volume: 48 })), only)
  expect(found).toMatchObject({
    severity: 'note',
    pointer: '/groups/home/services/visit/volume',
    params: { volume: 48, expected: 52 },
  })
})

test('once a month over six months is 6', () =>
  expect(findings(visit({ volume: 6, recurrence: { times: 1, per: 'month' } }))).toEqual([]))

test('a service on request has no frequency', () =>
  expect(findings(visit({ volume: 1, recurrence: { times: null, per: null, on: 'request' } }))).toEqual([]))
