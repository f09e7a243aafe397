import { describe, expect, test } from 'vitest'
import { type Expression, evaluate } from '#engine/expression'
import { date, list, money, no, number, record, scopeOf, text, unanswered, yes } from './answers.ts'

const unknown = (reason: string) => ({ type: 'unknown', reason })
const v = (path: string): Expression => ({ var: path })

const answers = scopeOf({
  incomes: list(
    record({ kind: text('salary'), amount: money('500000.00'), months: number('12') }),
    record({ kind: text('pension'), amount: money('40000.00'), months: number('6') }),
  ),
  'unfinished-incomes': list(
    record({ kind: text('salary'), amount: money('500000.00') }),
    record({ kind: text('pension'), amount: { type: 'unknown', reason: 'unanswered' } }),
  ),
  'no-incomes': list(),
  members: list(record({ present: yes }), record({ present: no }), record({ present: yes })),
  'unchecked-members': list(record({ present: yes }), record({ present: unanswered('members.present') })),
  tests: list(date('2026-05-18'), date('2026-03-04'), date('2027-02-18')),
  names: list(text('Иванова'), text('Петрова')),
  limit: money('450000.00'),
  'main-income': text('salary'),
  price: money('178.77'),
})

describe('adding up a table', () => {
  const total = (rows: string): Expression => ({ sum: [v(rows), v('row.amount')] })

  test.each<[string, Expression, unknown]>([
    ['500 000.00 and 40 000.00', total('incomes'), money('540000.00')],
    ['something reckoned in each row', { sum: [v('incomes'), { '*': [v('row.months'), 2] }] }, number('36')],
    ['a row not filled in yet', total('unfinished-incomes'), unanswered('row.amount')],
    ['a table not filled in yet', total('other-incomes'), unanswered('other-incomes')],
    ['texts', { sum: [v('names'), v('row')] }, unknown('wrong-type')],
    [
      'a column that does not exist',
      { sum: [v('incomes'), v('row.size')] },
      {
        ...unknown('no-such-path'),
        path: 'row.size',
      },
    ],
    ['what is no table', { sum: [v('limit'), v('row')] }, unknown('wrong-type')],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))

  test.each<[string, Expression, unknown]>([
    ['is nought', total('no-incomes'), number('0')],
    ['is 0.00 rubles beside an answer in rubles', { '<': [total('no-incomes'), v('limit')] }, yes],
    ['is 0.00 rubles beside written rubles', { '==': [total('no-incomes'), '0.00'] }, yes],
    ['is 0.00 rubles in a sum', { '+': [total('no-incomes'), v('limit')] }, money('450000.00')],
    [
      'is 0.00 rubles in a sum of sums',
      {
        '==': [{ '+': [total('no-incomes'), total('no-incomes')] }, v('limit')],
      },
      no,
    ],
    ['has a share of 0.00 rubles', { share: [total('no-incomes'), 1, 12] }, money('0.00')],
    ['is nought beside a number', { '==': [total('no-incomes'), 0] }, yes],
  ])('the sum of no rows %s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))
})

describe('looking at every row', () => {
  const present: Expression = { '==': [v('row.present'), true] }

  test.each<[string, Expression, unknown]>([
    ['a name from outside stays visible', { some: [v('incomes'), { '==': [v('row.kind'), v('main-income')] }] }, yes],
    ['money from outside stays visible', { some: [v('incomes'), { '>': [v('row.amount'), v('limit')] }] }, yes],
    ['all of two with one absent', { all: [v('members'), present] }, no],
    ['all of nothing', { all: [v('no-incomes'), false] }, yes],
    ['some of nothing', { some: [v('no-incomes'), true] }, no],
    ['some, one known', { some: [v('unchecked-members'), present] }, yes],
    ['all, one not known', { all: [v('unchecked-members'), present] }, unanswered('members.present')],
    [
      'all, one cell empty',
      { all: [v('unfinished-incomes'), { '>': [v('row.amount'), '0.00'] }] },
      unanswered('row.amount'),
    ],
    ['how many rows', { count: [v('members')] }, number('3')],
    ['how many rows of none', { count: [v('no-incomes')] }, number('0')],
    ['how many present', { count: [v('members'), present] }, number('2')],
    ['how many present, one not known', { count: [v('unchecked-members'), present] }, unanswered('members.present')],
    [
      'two thirds are a quorum of a half',
      {
        '>=': [{ '*': [2, { count: [v('members'), present] }] }, { count: [v('members')] }],
      },
      yes,
    ],
    ['the row itself', { some: [v('names'), { '==': [v('row'), 'Петрова'] }] }, yes],
    ['a condition that is none', { some: [v('names'), v('row')] }, unknown('wrong-type')],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))

  test('a table inside a table is refused', () => {
    const nested = { some: [v('members'), { some: [v('incomes'), true] }] }
    expect(evaluate(nested, answers)).toEqual(unknown('nested-list'))
  })

  test('two tables side by side are not', () => {
    const both: Expression = {
      and: [{ some: [v('members'), present] }, { all: [v('incomes'), { '>': [v('row.amount'), 0] }] }],
    }
    expect(evaluate(both, answers)).toEqual(yes)
  })

  test('outside a list `row` is what the form or case says it is', () => {
    expect(evaluate({ '*': [v('row.price'), 2] }, scopeOf({ 'row.price': money('1.50') }))).toEqual(money('3.00'))
  })
})

describe('the least and the greatest', () => {
  test.each<[string, Expression, unknown]>([
    ['the earliest of the tests', { min: [v('tests'), v('row')] }, date('2026-03-04')],
    ['the latest of the tests', { max: [v('tests'), v('row')] }, date('2027-02-18')],
    ['the greatest income', { max: [v('incomes'), v('row.amount')] }, money('500000.00')],
    ['not below zero', { max: [['0.00', { '-': [v('price'), v('limit')] }], v('row')] }, money('0.00')],
    ['not above a limit', { min: [[v('price'), '100.00'], v('row')] }, money('100.00')],
    ['of written numbers', { max: [[1, 3, 2], v('row')] }, number('3')],
    ['two written sums before an answer', { min: [['200.00', '100.00', v('price')], v('row')] }, money('100.00')],
    ['one not known', { min: [[v('price'), v('extra')], v('row')] }, unanswered('extra')],
    ['of nothing', { min: [v('no-incomes'), v('row.amount')] }, unknown('empty-list')],
    ['of a single text', { max: [['a'], v('row')] }, unknown('wrong-type')],
    ['of money and numbers', { max: [[v('price'), 5], v('row')] }, unknown('wrong-type')],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))
})
