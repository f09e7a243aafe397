import { describe, expect, test } from 'vitest'
import { type Expression, evaluate, holds } from '#engine/expression'
import { no, scopeOf, text, unanswered, yes } from './answers.ts'

const T = true
const F = false
const U: Expression = { var: 'unknown' }
const unknown = unanswered('unknown')
const answers = scopeOf({ name: text('Иванов') })

describe('three values: yes, no, not yet known', () => {
  test.each<[Expression, Expression, unknown, unknown]>([
    [T, T, yes, yes],
    [T, F, no, yes],
    [T, U, unknown, yes],
    [F, T, no, yes],
    [F, F, no, no],
    [F, U, no, unknown],
    [U, T, unknown, yes],
    [U, F, no, unknown],
    [U, U, unknown, unknown],
  ])('%j with %j', (a, b, both, either) => {
    expect(evaluate({ and: [a, b] }, answers)).toEqual(both)
    expect(evaluate({ or: [a, b] }, answers)).toEqual(either)
  })

  test.each<[Expression, unknown]>([
    [T, no],
    [F, yes],
    [U, unknown],
  ])('not %j', (a, outcome) => {
    expect(evaluate({ '!': [a] }, answers)).toEqual(outcome)
    expect(evaluate({ '!': a }, answers)).toEqual(outcome)
  })

  test('a text is neither yes nor no', () => {
    const wrong = { type: 'unknown', reason: 'wrong-type' }
    expect(evaluate({ and: [true, { var: 'name' }] }, answers)).toEqual(wrong)
    expect(evaluate({ '!': [{ var: 'name' }] }, answers)).toEqual(wrong)
  })
})

describe('a list of conditions', () => {
  test.each<[string, readonly Expression[], boolean | undefined]>([
    ['holds when there are none', [], true],
    ['holds when all hold', [T, { '!': [F] }], true],
    ['fails when one fails, whatever is not yet known', [U, F], false],
    ['is not yet known when one is not', [T, U], undefined],
    ['is not yet known when one is no condition', [T, { var: 'name' }], undefined],
  ])('%s', (_, conditions, outcome) => expect(holds(conditions, answers)).toBe(outcome))
})
