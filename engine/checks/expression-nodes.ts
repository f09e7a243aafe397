import { type Expression, isList, operatorOf } from '#engine/expression'

/** An operator inside an expression with its parts; `at` leads to it. */
export type ExpressionNode = {
  readonly operator: string
  readonly parts: readonly Expression[]
  readonly at: readonly (string | number)[]
}

const overRows = new Set(['sum', 'count', 'some', 'all', 'min', 'max'])
const compares = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])

/** Every operator of an expression, outer first; what is asked of rows is left out. */
export function expressionNodes(expression: Expression, at: ExpressionNode['at'] = []): readonly ExpressionNode[] {
  if (isList(expression)) return expression.flatMap((item, index) => expressionNodes(item, [...at, index]))
  const [operator, argument = null] = operatorOf(expression) ?? []
  if (operator === undefined) return []
  const parts = isList(argument) ? argument : [argument]
  const inner = overRows.has(operator) ? parts.slice(0, 1) : parts
  return [
    { operator, parts, at },
    ...inner.flatMap((part, index) => expressionNodes(part, [...at, operator, ...(isList(argument) ? [index] : [])])),
  ]
}

export function isComparison({ operator }: ExpressionNode): boolean {
  return compares.has(operator)
}

/** The path that `{ "var": path }` reads. */
export function varOf(expression: Expression): string | undefined {
  const [operator, argument] = operatorOf(expression) ?? []
  return operator === 'var' && typeof argument === 'string' ? argument : undefined
}
