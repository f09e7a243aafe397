import { expect, test } from 'vitest'
import { type Expression, references } from '#engine/expression'

const nothing = { vars: [], done: [], consent: [], answered: [], valid: [], parameter: [] }

test('a literal names nothing', () => {
  expect(references([1, 'text', true, null])).toEqual(nothing)
})

test('every name is found with the way to it', () => {
  const expression: Expression = {
    and: [
      { done: 'enrol' },
      { consent: 'service' },
      { '!': [{ answered: 'act.reason' }] },
      { valid: ['papers', { var: 'papers' }] },
      { '<': [{ var: 'act.income' }, { parameter: ['subsistence-minimum', { var: 'apply' }] }] },
    ],
  }
  expect(references(expression)).toEqual({
    vars: [
      { path: 'papers', at: ['and', 3, 'valid', 1, 'var'], row: false },
      { path: 'act.income', at: ['and', 4, '<', 0, 'var'], row: false },
      { path: 'apply', at: ['and', 4, '<', 1, 'parameter', 1, 'var'], row: false },
    ],
    done: [{ path: 'enrol', at: ['and', 0, 'done'], row: false }],
    consent: [{ path: 'service', at: ['and', 1, 'consent'], row: false }],
    answered: [{ path: 'act.reason', at: ['and', 2, '!', 0, 'answered'], row: false }],
    valid: [{ path: 'papers', at: ['and', 3, 'valid', 0], row: false }],
    parameter: [{ path: 'subsistence-minimum', at: ['and', 4, '<', 1, 'parameter', 0], row: false }],
  })
})

test('names of the current row are marked, those from outside are not', () => {
  const expression: Expression = { some: [{ var: 'incomes' }, { '>': [{ var: 'row.amount' }, { var: 'limit' }] }] }
  expect(references(expression).vars).toEqual([
    { path: 'incomes', at: ['some', 0, 'var'], row: false },
    { path: 'row.amount', at: ['some', 1, '>', 0, 'var'], row: true },
    { path: 'limit', at: ['some', 1, '>', 1, 'var'], row: false },
  ])
  expect(references({ all: [{ var: 'row' }, { answered: 'row' }] })).toEqual({
    ...nothing,
    vars: [{ path: 'row', at: ['all', 0, 'var'], row: false }],
    answered: [{ path: 'row', at: ['all', 1, 'answered'], row: true }],
  })
})
