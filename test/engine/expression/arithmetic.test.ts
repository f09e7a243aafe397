import { describe, expect, test } from 'vitest'
import { type Expression, evaluate } from '#engine/expression'
import { date, money, number, scopeOf, unanswered } from './answers.ts'

const answers = scopeOf({
  'income-total': money('540000.00'),
  'family-size': number('3'),
  price: money('178.77'),
  norm: money('100.01'),
  paid: money('200.00'),
  months: number('6'),
  rate: number('0.5'),
  nobody: number('0'),
  grain: number('0.000000000000000001'),
  applied: date('2026-02-05'),
})

const v = (path: string): Expression => ({ var: path })
const unknown = (reason: string) => ({ type: 'unknown', reason })

describe('reckoning', () => {
  test.each<[string, Expression, unknown]>([
    ['0.1 + 0.2 is exactly 0.3', { '+': [0.1, 0.2] }, number('0.3')],
    ['178.77 rubles 48 times', { '*': [v('price'), 48] }, money('8580.96')],
    ['a written price 48 times', { '*': ['178.77', 48] }, money('8580.96')],
    ['six times a price', { '*': [v('months'), v('price')] }, money('1072.62')],
    ['numbers', { '*': [12, v('family-size')] }, number('36')],
    ['three numbers', { '+': [1, 2, 3] }, number('6')],
    ['half of a number', { '*': [v('rate'), 5] }, number('2.5')],
    ['money and written money', { '+': [v('price'), '0.23'] }, money('179.00')],
    ['written sums before money', { '+': ['1.00', '0.23', v('price')] }, money('180.00')],
    ['less than nothing', { '-': [v('price'), v('paid')] }, money('-21.23')],
    ['a written sum less money', { '-': ['1000.00', v('price')] }, money('821.23')],
    ['a difference of numbers', { '-': [1, 0.9] }, number('0.1')],
    ['an answer not given', { '+': [v('price'), v('extra')] }, unanswered('extra')],
    ['half a price needs rounding', { '*': [v('price'), v('rate')] }, unknown('wrong-type')],
    ['money times money', { '*': [v('price'), v('paid')] }, unknown('wrong-type')],
    ['money and a number', { '+': [v('price'), v('months')] }, unknown('wrong-type')],
    ['money and a written number', { '+': [v('price'), 5] }, unknown('wrong-type')],
    ['dates', { '-': [v('applied'), v('applied')] }, unknown('wrong-type')],
    ['a number finer than any need', { '*': [v('grain'), v('grain'), v('grain')] }, unknown('too-large')],
    ['a number out of all proportion', { '*': Array(3).fill(999_999_999_999_999) }, unknown('too-large')],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))
})

describe('a share of money', () => {
  test('540 000.00 over 12 months and 3 people is 15 000.00 a head', () => {
    const perHead = { share: [v('income-total'), 1, { '*': [12, v('family-size')] }] }
    expect(evaluate(perHead, answers)).toEqual(money('15000.00'))
  })

  test.each<[string, Expression, unknown]>([
    ['100.01 × 1 / 2 = 50.005 becomes 50.01', { share: [v('norm'), 1, 2] }, money('50.01')],
    ['100.01 × 1 / 3 = 33.3366… becomes 33.34', { share: [v('norm'), 1, 3] }, money('33.34')],
    ['100.01 × 1 / 4 = 25.0025 becomes 25.00', { share: [v('norm'), 1, 4] }, money('25.00')],
    ['100.01 × 5 / 6 = 83.34166… becomes 83.34', { share: [v('norm'), 5, v('months')] }, money('83.34')],
    ['178.77 × 0.5 / 1 = 89.385 becomes 89.39', { share: [v('price'), v('rate'), 1] }, money('89.39')],
    ['100.01 × 1 / 0.5 = 200.02', { share: [v('norm'), 1, v('rate')] }, money('200.02')],
    ['of a written sum', { share: ['0.01', 1, 2] }, money('0.01')],
    ['among nobody', { share: [v('norm'), 1, v('nobody')] }, unknown('divided-by-zero')],
    ['of a debt', { share: [{ '-': [v('price'), v('paid')] }, 1, 2] }, unknown('negative')],
    ['by a negative number', { share: [v('norm'), 1, -2] }, unknown('negative')],
    ['of a number', { share: [v('months'), 1, 2] }, unknown('wrong-type')],
    ['of an income not given', { share: [v('income'), 1, 2] }, unanswered('income')],
    ['among a family not counted', { share: [v('norm'), 1, v('people')] }, unanswered('people')],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))

  test('the sum of rounded rows and the rounded sum may differ by a kopeck', () => {
    const prices = ['100.01', '100.01', '100.01']
    expect(evaluate({ sum: [prices, { share: [{ var: 'row' }, 1, 3] }] }, answers)).toEqual(money('100.02'))
    expect(evaluate({ share: [{ '*': ['100.01', 3] }, 1, 3] }, answers)).toEqual(money('100.01'))
  })
})
