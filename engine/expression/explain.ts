import { compiledOf } from './compile.ts'
import type { Explanation } from './explanation.ts'
import { deepest, type Expression, isList, namesRow, operatorOf } from './expression.ts'
import { literalValue } from './literal-value.ts'
import type { Walk } from './operation.ts'
import { isOperator, operators } from './operators.ts'
import type { Scope } from './scope.ts'
import { part, unknown, type Value } from './value.ts'

/** How many steps one walk may take. */
export const budget = 200_000

/** Explains an expression down to what it read; `outcome` is exactly what `evaluate` gives. */
export function explain(expression: Expression, scope: Scope): Explanation {
  let steps = 0
  let depth = 0
  let row: Explanation | undefined

  const walk: Walk = {
    scope,
    explain(expression) {
      if (!walk.afford(1)) return literal(unknown('too-much-work'))
      if (depth === deepest) return literal(unknown('too-deep'))
      depth += 1
      const found = explainOne(expression, walk)
      depth -= 1
      return found
    },
    inRow(expression, item) {
      row = item
      const found = walk.explain(expression)
      row = undefined
      return found
    },
    insideRow: () => row !== undefined,
    read(path) {
      if (!row || !namesRow(path)) return { operator: 'var', outcome: scope.read(path), path, parts: [] }
      const outcome = part(row.outcome, path.split('.').slice(1), path)
      return { operator: 'var', outcome, path, parts: row.operator === 'row' ? [] : [row] }
    },
    afford(more) {
      steps += more
      return steps <= budget
    },
  }
  return walk.explain(expression)
}

/** Evaluates an expression; never throws, never runs long, and what is not yet known stays unknown with its reason. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const compiled = compiledOf(expression)
  return compiled && compiled.size <= budget ? compiled.run(scope) : explain(expression, scope).outcome
}

function explainOne(expression: Expression, walk: Walk): Explanation {
  if (isList(expression)) {
    const parts = expression.map((item) => walk.explain(item))
    return literal({ type: 'list', items: parts.map((part) => part.outcome) }, parts)
  }
  const [operator, argument] = operatorOf(expression) ?? []
  if (operator === undefined || argument === undefined) return literal(literalValue(expression))
  if (!isOperator(operator)) return { operator, outcome: unknown('malformed'), parts: [] }
  return { operator, ...operators[operator](argument, walk) }
}

function literal(outcome: Value, parts: readonly Explanation[] = []): Explanation {
  return { operator: 'literal', outcome, parts }
}
