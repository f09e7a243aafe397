import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const act = 'regions/town/acts/order.json'

const left = { gist: 'Иное', notModelled: 'К делу не относится' }

test('a number left out is found at the clause after it', () =>
  expect(findings({ [act]: { clauses: { '2.4': left } } })).toEqual([`clause-numbering-gap ${act}#/clauses/2.4`]))

test('a part that begins with its second clause has lost the first', () =>
  expect(findings({ [act]: { clauses: { '6.2': left, '6.3': left } } })).toEqual([
    `clause-numbering-gap ${act}#/clauses/6.2`,
  ]))

test('a part may go on counting where another stopped', () =>
  expect(findings({ [act]: { clauses: { 'I.1': left, 'I.2': left, 'II.3': left, 'II.4': left } } })).toEqual([]))
