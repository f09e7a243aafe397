import { decimalFrom } from './decimal.ts'
import type { Explanation } from './explanation.ts'
import { instant, isDate } from './iso-date.ts'
import { moneyFrom } from './money.ts'
import type { Value } from './value.ts'

/** A value and whether it was written in the definition, so that it takes the type of what stands beside it. */
export type Operand = { readonly value: Value; readonly literal: boolean }

export function operand(explanation: Explanation): Operand {
  return { value: explanation.outcome, literal: isLiteral(explanation) }
}

// Arithmetic on nothing but literals is a literal, hence the sum of no rows too: a zero that is rubles beside rubles.
function isLiteral({ operator, parts }: Explanation): boolean {
  switch (operator) {
    case 'literal':
      return true
    case 'var':
      return parts.length > 0 && parts.every(isLiteral)
    case '+':
    case '-':
    case '*':
      return parts.every(isLiteral)
    case 'sum':
    case 'min':
    case 'max':
      return parts.slice(1).every(isLiteral)
  }
  return false
}

/**
 * Gives a literal the type its place asks for: text becomes money, a number or a date if it is written as one, zero
 * becomes money; undefined if it cannot.
 */
export function adapt(value: Value, type: Value['type']): Value | undefined {
  if (value.type === type) return value
  if (value.type === 'number') return type === 'money' && value.value === 0n ? { type, value: 0n } : undefined
  if (value.type !== 'text') return undefined
  switch (type) {
    case 'number': {
      const decimal = decimalFrom(value.value)
      return decimal && { type, ...decimal }
    }
    case 'money': {
      const kopecks = moneyFrom(value.value)
      return kopecks === undefined ? undefined : { type, value: kopecks }
    }
    case 'date':
      return isDate(value.value) ? { type, value: value.value } : undefined
    case 'date-time':
      return instant(value.value) === undefined ? undefined : { type, value: value.value }
  }
  return undefined
}

/** The operand's value, a literal in the type asked for if it can have it; a date and a date-time can meet. */
export function valueAs(type: Value['type'], { value, literal }: Operand): Value {
  if (!literal) return value
  const other = type === 'date' ? 'date-time' : type === 'date-time' ? 'date' : type
  return adapt(value, type) ?? adapt(value, other) ?? value
}

/** Both values, a literal in the type of the other. */
export function alike(a: Operand, b: Operand): readonly [Value, Value] {
  return [valueAs(b.value.type, a), valueAs(a.value.type, b)]
}

/** Folds at least one operand; literals come last, so that they meet a type to take. */
export function folded(step: (a: Operand, b: Operand) => Value, operands: readonly Operand[]): Value {
  const inOrder = [...operands.filter((one) => !one.literal), ...operands.filter((one) => one.literal)]
  return inOrder.reduce((a, b) => ({ value: step(a, b), literal: a.literal && b.literal })).value
}
