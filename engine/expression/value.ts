export type Reason =
  | 'unanswered'
  | 'wrong-type'
  | 'no-such-path'
  | 'malformed'
  | 'divided-by-zero'
  | 'negative'
  | 'empty-list'
  | 'nested-list'
  | 'too-large'
  | 'too-deep'
  | 'too-much-work'

export type Unknown = { readonly type: 'unknown'; readonly path?: string; readonly reason?: Reason }

/**
 * What an expression amounts to; `unknown` is "not yet known" and never met. A number is exactly value / 10^places,
 * money is whole kopecks, dates are ISO, a date-time carries its offset. A record has every declared field, those
 * without an answer as unknown.
 */
export type Value =
  | Unknown
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: bigint; readonly places: number }
  | { readonly type: 'money'; readonly value: bigint }
  | { readonly type: 'date'; readonly value: string }
  | { readonly type: 'date-time'; readonly value: string }
  | { readonly type: 'list'; readonly items: readonly Value[] }
  | { readonly type: 'record'; readonly fields: Readonly<Record<string, Value>> }

export function unknown(reason: Reason, path?: string): Unknown {
  return path === undefined ? { type: 'unknown', reason } : { type: 'unknown', path, reason }
}

const yes: Value = Object.freeze({ type: 'boolean', value: true })
const no: Value = Object.freeze({ type: 'boolean', value: false })

export function truth(value: boolean): Value {
  return value ? yes : no
}

export function whole(value: number): Value {
  return { type: 'number', value: BigInt(value), places: 0 }
}

/** The part of a record that the names lead to; only its own fields count. */
export function part(value: Value, names: readonly string[], path: string): Value {
  let found = value
  for (const name of names) {
    if (found.type === 'unknown') break
    const field = found.type === 'record' && Object.hasOwn(found.fields, name) ? found.fields[name] : undefined
    if (field === undefined) return unknown('no-such-path', path)
    found = field
  }
  return found.type === 'unknown' ? { path, ...found } : found
}
