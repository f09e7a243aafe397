import { aligned, type Decimal, fits, power } from './decimal.ts'
import { shareOf } from './money.ts'
import { alike, folded, type Operand, operand, valueAs } from './operand.ts'
import { onParts, unknownOf } from './operation.ts'
import { unknown, type Value } from './value.ts'

/** The sum of two numbers or two sums of money. */
export function plus(first: Operand, second: Operand): Value {
  const [a, b] = alike(first, second)
  if (a.type === 'money' && b.type === 'money') return money(a.value + b.value)
  if (a.type !== 'number' || b.type !== 'number') return unknownOf(a, b)
  const both = aligned(a, b)
  return number({ value: both.a + both.b, places: both.places })
}

function times(first: Operand, second: Operand): Value {
  const [a, b] = [factor(first), factor(second)]
  if (a.type === 'number' && b.type === 'number')
    return number({ value: a.value * b.value, places: a.places + b.places })
  if (a.type === 'money' && b.type === 'number') return repeated(a.value, b)
  if (a.type === 'number' && b.type === 'money') return repeated(b.value, a)
  return unknownOf(a, b)
}

// Numbers are written as numbers, so a literal text in a product can only be money.
function factor(one: Operand): Value {
  return one.value.type === 'text' ? valueAs('money', one) : one.value
}

function repeated(kopecks: bigint, { value, places }: Decimal): Value {
  // A fraction of money has to be rounded: that is what `share` is for.
  return value % power(places) === 0n ? money((kopecks * value) / power(places)) : unknown('wrong-type')
}

function negated(value: Value): Value {
  return value.type === 'number' || value.type === 'money' ? { ...value, value: -value.value } : value
}

function number(decimal: Decimal): Value {
  return fits(decimal) ? { type: 'number', ...decimal } : unknown('too-large')
}

function money(value: bigint): Value {
  return fits({ value, places: 2 }) ? { type: 'money', value } : unknown('too-large')
}

export const arithmetic = {
  '+': onParts({ least: 2 }, (parts) => folded(plus, parts.map(operand))),
  '-': onParts({ least: 2, most: 2 }, (parts) => {
    const [a, b] = alike(operand(parts[0]!), operand(parts[1]!))
    return plus({ value: a, literal: false }, { value: negated(b), literal: false })
  }),
  '*': onParts({ least: 2 }, (parts) => folded(times, parts.map(operand))),
  share: onParts({ least: 3, most: 3 }, (parts) => {
    const whole = valueAs('money', operand(parts[0]!))
    const [a, b] = [parts[1]!.outcome, parts[2]!.outcome]
    if (whole.type !== 'money' || a.type !== 'number' || b.type !== 'number') return unknownOf(whole, a, b)
    if (b.value === 0n) return unknown('divided-by-zero')
    if (whole.value < 0n || a.value < 0n || b.value < 0n) return unknown('negative')
    return money(shareOf(whole.value, a, b))
  }),
}
