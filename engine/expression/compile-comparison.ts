import { equality, order } from './comparison.ts'
import { type Compiled, type Inner, made } from './compiled.ts'
import { type Expression, isList } from './expression.ts'
import { alike } from './operand.ts'
import { unknownOf } from './operation.ts'
import type { Operator } from './operators.ts'
import type { Scope } from './scope.ts'
import { truth, type Value } from './value.ts'

/** Comparisons, and `in` a list that is written in the definition. */
export function compileComparison(operator: Operator, argument: Expression, inner: Inner): Compiled | undefined {
  const [left, right, ...more] = isList(argument) ? argument : []
  if (left === undefined || right === undefined || more.length > 0) return undefined
  if (operator === 'in') return isList(right) ? membership(left, right, inner) : undefined
  const compare = comparisons.get(operator)
  if (!compare) return undefined
  const [a, b] = [inner(left), inner(right)]
  return a && b && made(a.size + b.size + 1, compare(a, b))
}

type Compare = (a: Compiled, b: Compiled) => (scope: Scope) => Value

const comparisons: ReadonlyMap<Operator, Compare> = new Map([
  ['==', equal(true)],
  ['!=', equal(false)],
  ['<', ordered((order) => order < 0)],
  ['<=', ordered((order) => order <= 0)],
  ['>', ordered((order) => order > 0)],
  ['>=', ordered((order) => order >= 0)],
])

function equal(verdict: boolean): Compare {
  return (a, b) => (scope) => {
    const [first, second] = [a.run(scope), b.run(scope)]
    const found = equalValues(first, a.literal, second, b.literal)
    return found.type === 'boolean' ? truth(found.value === verdict) : found
  }
}

function equalValues(first: Value, isFirstLiteral: boolean, second: Value, isSecondLiteral: boolean): Value {
  if (first.type === 'text' && second.type === 'text') return truth(first.value === second.value)
  return equality({ value: first, literal: isFirstLiteral }, { value: second, literal: isSecondLiteral })
}

function ordered(verdict: (order: number) => boolean): Compare {
  return (first, second) => (scope) => {
    const [a, b] = alike(
      { value: first.run(scope), literal: first.literal },
      { value: second.run(scope), literal: second.literal },
    )
    const found = order(a, b)
    return found === undefined ? unknownOf(a, b) : truth(verdict(found))
  }
}

function membership(left: Expression, right: readonly Expression[], inner: Inner): Compiled | undefined {
  const needle = inner(left)
  const items = right.map(inner).filter((item) => item !== undefined)
  // The list itself is one level, even where it is empty.
  if (!needle || items.length < right.length || !inner(right)) return undefined
  const size = items.reduce((sum, item) => sum + item.size + 1, needle.size + 2)
  return made(size, (scope) => {
    const value = needle.run(scope)
    if (value.type === 'unknown') return value
    let open: Value | undefined
    for (const item of items) {
      const found = equalValues(value, needle.literal, item.run(scope), item.literal)
      if (found.type !== 'boolean') open ??= found
      else if (found.value) return found
    }
    return open ?? truth(false)
  })
}
