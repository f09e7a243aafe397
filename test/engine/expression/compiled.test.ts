import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Expression, evaluate, explain, holds, type Value } from '#engine/expression'
import { date, list, moment, money, number, record, scopeOf, text, yes } from './answers.ts'

const values: readonly Value[] = [
  text('police'),
  text('12.50'),
  number('17'),
  number('18.0'),
  money('0.00'),
  money('15000.00'),
  date('2008-02-29'),
  date('2026-03-01'),
  moment('2026-03-01T10:00:00+09:00'),
  yes,
  list(text('police'), text('school')),
  list(),
  record({ a: number('1') }),
]
const names = ['a', 'b', 'c', 'missing']
const scope = fc
  .record({ answers: fc.tuple(...names.slice(0, 3).map(() => fc.constantFrom(...values))), done: fc.subarray(names) })
  .map(({ answers, done }) =>
    scopeOf(Object.fromEntries(answers.map((value, index) => [names[index] ?? '', value])), {
      done,
      consents: done,
      valid: (path, on) => (path === 'a' ? yes : on),
    }),
  )
const name = fc.constantFrom(...names)
const literal = fc.constantFrom(0, 18, 12.5, true, false, 'police', '12.50', '2026-03-01', '2026-03-01T10:00Z', null)
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    name.map((path) => ({ var: path })),
    fc.tuple(fc.constantFrom('done', 'consent', 'answered'), name).map(([operator, id]) => ({ [operator]: id })),
    fc
      .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'in', 'age', '+'), tie('expression'), tie('expression'))
      .map(([operator, a, b]) => ({ [operator]: [a, b] })),
    fc
      .tuple(fc.constantFrom('and', 'or', '!', 'in', 'sum'), fc.array(tie('expression'), { maxLength: 3 }))
      .map(([operator, parts]) => ({ [operator]: parts })),
    fc.array(tie('expression'), { maxLength: 3 }),
    fc.tuple(tie('expression'), fc.array(tie('expression'), { maxLength: 3 })).map(([a, b]) => ({ in: [a, b] })),
    fc.tuple(fc.constantFrom('valid', 'parameter'), name, tie('expression')).map(([o, id, on]) => ({ [o]: [id, on] })),
    tie('expression').map((part) => ({ '!': part })),
  ),
}))

function truthOf(outcome: Value): boolean | undefined {
  return outcome.type === 'boolean' ? outcome.value : undefined
}

test('what an expression amounts to is what its explanation says', () =>
  fc.assert(
    fc.property(expression, scope, (one, scope) => {
      expect(evaluate(one, scope)).toEqual(explain(one, scope).outcome)
    }),
    { numRuns: 5_000 },
  ))

test('conditions hold exactly as the explanation of all of them together says', () =>
  fc.assert(
    fc.property(fc.array(expression, { maxLength: 4 }), scope, (conditions, scope) => {
      expect(holds(conditions, scope)).toBe(truthOf(explain({ and: conditions }, scope).outcome))
    }),
    { numRuns: 2_000 },
  ))

test.each(Array.from({ length: 8 }, (_, n) => 58 + n))('%i levels deep it is the same', (levels) => {
  let deep: Expression = { in: [1, [1]] }
  for (let n = 0; n < levels; n++) deep = { '!': [deep] }
  expect(evaluate(deep, scopeOf())).toEqual(explain(deep, scopeOf()).outcome)
  expect(holds([deep], scopeOf())).toBe(truthOf(explain({ and: [deep] }, scopeOf()).outcome))
})

test('more steps than a walk may take are too many here too', () => {
  const many: Expression = { or: Array(150_000).fill(false) }
  expect(holds([many], scopeOf())).toBe(false)
  expect(holds([many, many], scopeOf())).toBe(false)
  expect(holds([{ '!': many }, { '!': many }], scopeOf())).toBeUndefined()
})
