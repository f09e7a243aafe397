import { decimalFrom } from './decimal.ts'
import type { Expression } from './expression.ts'
import { truth, unknown, type Value } from './value.ts'

/** What a literal of a definition amounts to. */
export function literalValue(expression: Expression): Value {
  if (typeof expression === 'boolean') return truth(expression)
  if (typeof expression === 'string') return { type: 'text', value: expression }
  const decimal = typeof expression === 'number' ? decimalFrom(String(expression)) : undefined
  return decimal ? { type: 'number', ...decimal } : unknown('malformed')
}
