import { isObject } from '#engine/record'

type NamedInExpression = { readonly named: 'event' | 'consent' | 'parameter'; readonly name: string }

/** The names a condition reads: heads of paths, consents, parameters. */
export function namesIn(expression: unknown): readonly NamedInExpression[] {
  if (Array.isArray(expression)) return expression.flatMap(namesIn)
  if (!isObject(expression)) return []
  return Object.entries(expression).flatMap(([operator, operand]): readonly NamedInExpression[] => {
    if (typeof operand === 'string') {
      const name = operand.split('.')[0] ?? ''
      return [{ named: operator === 'consent' ? 'consent' : 'event', name }]
    }
    if (operator === 'parameter' && Array.isArray(operand) && typeof operand[0] === 'string')
      return [{ named: 'parameter', name: operand[0] }, ...namesIn(operand.slice(1))]
    return namesIn(operand)
  })
}
