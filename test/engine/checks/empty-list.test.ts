import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'
const list = (items: object) => ({
  [region]: { lists: { centres: { title: 'Центры', source: 'town/order#3', items } } },
})

test('a public list without entries is found', () =>
  expect(findings(list({}))).toEqual([`empty-list ${region}#/lists/centres`]))

test('one entry is enough', () => expect(findings(list({ first: { title: 'Первый' } }))).toEqual([]))
