import type { Scope, Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Section } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import { valueReader } from './value-of.ts'

/** The names that stand for something else than a field of the form. */
export type Places = Readonly<Record<string, Value>>

/** The form's own fields first, then the case around it. */
export function scopeOf(field: (name: string) => Value | undefined, outer: Scope, places: Places = {}): Scope {
  return {
    ...outer,
    read(path) {
      const [head = '', ...rest] = path.split('.')
      const found = own(places, head) ?? field(head)
      return found ? inside(found, rest, path) : outer.read(path)
    },
  }
}

function inside(value: Value, names: readonly string[], path: string): Value {
  let found = value
  for (const name of names) {
    const next: Value | undefined =
      found.type === 'record' ? own(found.fields, name) : found.type === 'unknown' ? found : undefined
    if (!next) return { type: 'unknown', reason: 'no-such-path', path }
    found = next
  }
  return found.type === 'unknown' ? { path, ...found } : found
}

/** Reads the value of a top field; reads again only when its answer has changed. */
export function fieldReader(
  fields: Section['fields'],
  context: FormContext,
  answer: (name: string) => unknown,
): (name: string) => Value | undefined {
  type Known = { readonly read: (answer: unknown) => Value; readonly answer: unknown; readonly value: Value }
  const known = new Map<string, Known>()
  return (name) => {
    const field = own(fields, name)
    if (!field) return undefined
    const now = answer(name)
    const before = known.get(name)
    if (before && before.answer === now) return before.value
    const read = before?.read ?? valueReader(field, context)
    const value = read(now)
    known.set(name, { read, answer: now, value })
    return value
  }
}
