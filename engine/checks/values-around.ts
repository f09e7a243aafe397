import { adapt, type Value } from '#engine/expression'
import type { ValueKind } from './value-kind.ts'

type Literal = string | number | boolean

const text = (value: string): Value => ({ type: 'text', value })
const boolean = (value: boolean): Value => ({ type: 'boolean', value })

/**
 * Values of a kind that conditions with these literals can tell apart: the literals and what lies around them, with
 * room for as many different values between two literals as there are `names`.
 */
export function valuesAround(kind: ValueKind, literals: readonly Literal[], names: number): readonly Value[] {
  const { type, options } = kind
  switch (type) {
    case 'boolean':
      return [boolean(true), boolean(false)]
    case 'text':
      return texts(literals, options, names).map(text)
    case 'list':
      return subsets(texts(literals, options, 1)).map((items) => ({ type, items: items.map(text) }))
    case 'number':
    case 'money':
    case 'date':
    case 'date-time':
      return between({ ...kind, type }, literals, names)
    case 'record':
    case 'unknown':
      return [text('…')]
  }
}

function texts(literals: readonly Literal[], options: readonly string[] | undefined, names: number): readonly string[] {
  const named = literals.filter((literal) => typeof literal === 'string')
  const others = options ?? Array.from({ length: names }, (_, at) => `…${at}`)
  if (names > 1 && options) return options
  const fitting = options ? named.filter((literal) => options.includes(literal)) : named
  return [...new Set([...fitting, ...others.filter((other) => !fitting.includes(other)).slice(0, names)])]
}

// More items make more lists than a check can try: they are then too many for any bound.
function subsets(items: readonly string[]): readonly (readonly string[])[] {
  const count = 2 ** Math.min(items.length, 15)
  return Array.from({ length: count }, (_, mask) => items.filter((_, at) => (mask >> at) & 1))
}

const starts = { number: '0', money: '0.00', date: '2000-01-01', 'date-time': '2000-01-01T12:00:00Z' }

function between(
  { type, whole }: ValueKind & { readonly type: keyof typeof starts },
  literals: readonly Literal[],
  names: number,
): readonly Value[] {
  const written = literals.flatMap((literal) => literalOf(literal, type) ?? [])
  const known = written.length > 0 ? written : [literalOf(starts[type], type) ?? []].flat()
  const steps = Array.from({ length: 2 * names + 1 }, (_, at) => at - names)
  const around = known.flatMap((value) => steps.map((step) => shifted(value, step, whole === true)))
  return [...new Map(around.map((value) => ['value' in value ? String(value.value) : '', value])).values()]
}

function literalOf(literal: Literal, type: Value['type']): Value | undefined {
  return adapt({ type: 'text', value: literal === 0 && type === 'money' ? starts.money : String(literal) }, type)
}

function shifted(value: Value, step: number, whole: boolean): Value {
  switch (value.type) {
    case 'number':
      return whole
        ? { ...value, value: value.value + BigInt(step) * 10n ** BigInt(value.places) }
        : { ...value, value: value.value * 10n + BigInt(step), places: value.places + 1 }
    case 'money':
      return { ...value, value: value.value + BigInt(step) }
    case 'date':
    case 'date-time':
      return { ...value, value: later(value.value.slice(0, 10), step) + value.value.slice(10) }
    case 'boolean':
    case 'text':
    case 'list':
    case 'record':
    case 'unknown':
      return value
  }
}

function later(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}
