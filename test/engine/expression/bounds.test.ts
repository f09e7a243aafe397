import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expression, evaluate, explain, holds, references, unmet } from '#engine/expression'
import { list, number, record, scopeOf, text, unanswered, yes } from './answers.ts'

const unknown = (reason: string) => ({ type: 'unknown', reason })

const nestedNots = (count: number): Expression => {
  let expression: Expression = true
  for (let i = 0; i < count; i += 1) expression = { '!': [expression] }
  return expression
}

describe('an expression that is not one', () => {
  test.each<[Expression]>([
    [null],
    [{}],
    [{ '==': [1, 1], '!=': [1, 1] }],
    [{ if: [true, 1, 2] }],
    [{ constructor: [] }],
    [{ toString: [] }],
    [JSON.parse('{"__proto__": [1]}')],
    [{ '==': [1] }],
    [{ '==': 1 }],
    [{ '<': [1, 2, 3] }],
    [{ '+': [1] }],
    [{ '!': [] }],
    [{ var: 5 }],
    [{ var: ['income'] }],
    [{ done: ['enrol'] }],
    [{ valid: 'papers' }],
    [{ valid: [{ var: 'papers' }, '2026-03-02'] }],
    [{ sum: [[1, 2]] }],
    [{ count: [] }],
    [1e21],
    [1e-7],
  ])('%j is malformed', (expression) => expect(evaluate(expression, scopeOf())).toEqual(unknown('malformed')))
})

describe('a hostile expression', () => {
  test('reaches nothing but answers', () => {
    const answers = scopeOf({ rows: list(record({ name: text('Иванов') })) })
    for (const name of ['__proto__', 'constructor', 'toString', 'name.length', '']) {
      const path = `row.${name}`
      expect(evaluate({ some: [{ var: 'rows' }, { var: path }] }, answers)).toEqual({
        ...unknown('no-such-path'),
        path,
      })
    }
    expect(evaluate({ var: '__proto__' }, answers)).toEqual(unanswered('__proto__'))
  })

  test('is 64 levels deep at most', () => {
    expect(evaluate(nestedNots(62), scopeOf())).toEqual(yes)
    expect(evaluate(nestedNots(64), scopeOf())).toEqual(unknown('too-deep'))
    expect(evaluate(nestedNots(100_000), scopeOf())).toEqual(unknown('too-deep'))
    expect(references(nestedNots(100_000)).vars).toEqual([])
  })

  test('stops after 200 000 steps', () => {
    const rows = scopeOf({ rows: list(...Array(2_000).fill(number('1'))) })
    const sums = (count: number): Expression => ({ all: [{ var: 'rows' }, { and: Array(count).fill(true) }] })
    expect(evaluate(sums(90), rows)).toEqual(yes)
    expect(evaluate(sums(110), rows)).toEqual(unknown('too-much-work'))
  })

  test('pays for every item it is compared with', () => {
    const rows = scopeOf({ rows: list(...Array(1_000).fill(number('1'))) })
    const search: Expression = { all: [{ var: 'rows' }, { in: [{ var: 'row' }, { var: 'rows' }] }] }
    expect(evaluate(search, rows)).toEqual(unknown('too-much-work'))
  })
})

describe('any JSON at all', () => {
  const operators =
    'var == != < <= > >= and or ! in + - * sum count some all min max done consent answered valid age share parameter'
  const literal = fc.oneof(
    fc.constantFrom('rows', 'row', 'row.a', 'x', '__proto__', '5.00', '2026-02-29', '2026-03-01T10:00Z'),
    fc.jsonValue(),
  )
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal as fc.Arbitrary<Expression>,
      fc
        .tuple(
          fc.constantFrom(...operators.split(' ')),
          fc.oneof(fc.array(tie('expression'), { maxLength: 3 }), literal),
        )
        .map(([operator, argument]) => ({ [operator]: argument as Expression })),
    ),
  }))
  const answers = scopeOf({
    rows: list(record({ a: number('1') }), record({ a: unanswered('a') }), text('b')),
    x: number('0.5'),
  })

  test('has an outcome, and the explanation has the same', () => {
    fc.assert(
      fc.property(expression, (any) => {
        const outcome = evaluate(any, answers)
        expect(explain(any, answers).outcome).toEqual(outcome)
        expect(holds([any], answers)).toBe(outcome.type === 'boolean' ? outcome.value : undefined)
        expect(unmet([any], answers).length === 0).toBe(outcome.type === 'boolean' && outcome.value)
        references(any)
      }),
      { seed: 506, numRuns: 2_000 },
    )
  })
})
