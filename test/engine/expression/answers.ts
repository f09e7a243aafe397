import type { Scope, Value } from '#engine/expression'

export const text = (value: string): Value => ({ type: 'text', value })
export const yes: Value = { type: 'boolean', value: true }
export const no: Value = { type: 'boolean', value: false }
export const date = (value: string): Value => ({ type: 'date', value })
export const moment = (value: string): Value => ({ type: 'date-time', value })
export const list = (...items: readonly Value[]): Value => ({ type: 'list', items })
export const record = (fields: Readonly<Record<string, Value>>): Value => ({ type: 'record', fields })
export const unanswered = (path: string): Value => ({ type: 'unknown', path, reason: 'unanswered' })

/** Rubles with two decimals: '15000.00'. */
export const money = (rubles: string): Value => ({ type: 'money', value: BigInt(rubles.replace('.', '')) })

/** An exact number as written: '0.3' has one place. */
export const number = (written: string): Value => ({
  type: 'number',
  value: BigInt(written.replace('.', '')),
  places: written.split('.')[1]?.length ?? 0,
})

type Facts = {
  readonly done?: readonly string[]
  readonly consents?: readonly string[]
  readonly valid?: (path: string, on: Value) => Value
  readonly parameter?: (name: string, on: Value) => Value
}

/** A case or form with these answers; everything else is unanswered. */
export function scopeOf(answers: Readonly<Record<string, Value>> = {}, facts: Facts = {}): Scope {
  const known = new Map(Object.entries(answers))
  return {
    read: (path) => known.get(path) ?? unanswered(path),
    done: (id) => facts.done?.includes(id) ?? false,
    consent: (id) => facts.consents?.includes(id) ?? false,
    valid: facts.valid ?? (() => no),
    parameter: facts.parameter ?? ((name) => unanswered(name)),
  }
}
