import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const act = 'regions/town/acts/order.json'

test('a clause that nothing cites is found', () =>
  expect(findings({ [act]: { clauses: { '6': { gist: 'Отчёт' } } } })).toEqual([
    `clause-not-looked-at ${act}#/clauses/6`,
  ]))

test('a clause left out for a reason has been looked at', () =>
  expect(findings({ [act]: { clauses: { '6': { gist: 'Слово', notModelled: 'Определение понятия' } } } })).toEqual([]))
