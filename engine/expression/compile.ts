import { compileComparison } from './compile-comparison.ts'
import { compileFact } from './compile-fact.ts'
import { compileLogic } from './compile-logic.ts'
import { type Compiled, constantly, type Inner } from './compiled.ts'
import { deepest, type Expression, isList, operatorOf } from './expression.ts'
import { literalValue } from './literal-value.ts'
import { isOperator } from './operators.ts'
import { unknown } from './value.ts'

const known = new WeakMap<object, Compiled | 'none'>()

/**
 * The expression made ready, once for each object of a definition; undefined where only the walk knows how: on rows, in
 * arithmetic, where it is malformed or deep. What it gives is exactly what the walk gives.
 */
export function compiledOf(expression: Expression): Compiled | undefined {
  if (expression === null || typeof expression !== 'object') return constantly(literalValue(expression))
  const found = known.get(expression)
  if (found) return found === 'none' ? undefined : found
  const compiled = compile(expression, 1)
  known.set(expression, compiled ?? 'none')
  return compiled
}

function compile(expression: Expression, depth: number): Compiled | undefined {
  if (depth === deepest) return undefined
  const inner: Inner = (part) => compile(part, depth + 1)
  if (isList(expression)) return listOf(expression, inner)
  const [operator, argument] = operatorOf(expression) ?? []
  if (operator === undefined || argument === undefined) return constantly(literalValue(expression))
  if (!isOperator(operator)) return { ...constantly(unknown('malformed')), literal: false }
  return (
    compileFact(operator, argument, inner) ??
    compileComparison(operator, argument, inner) ??
    compileLogic(operator, argument, inner)
  )
}

function listOf(expression: readonly Expression[], inner: Inner): Compiled | undefined {
  const items = expression.map(inner).filter((item) => item !== undefined)
  if (items.length < expression.length) return undefined
  const size = items.reduce((sum, item) => sum + item.size, 1)
  return { run: (scope) => ({ type: 'list', items: items.map((item) => item.run(scope)) }), literal: true, size }
}
