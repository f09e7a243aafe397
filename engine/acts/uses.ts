import { isObject } from '#engine/record'
import type { Text } from '#engine/schema'

/** Something that rests on a clause: the nearest titled thing, which aspect of it is meant, and in which definition. */
export type Use = Place & { readonly ref: string }

type Place = {
  readonly definition: string
  readonly kind: string
  readonly name: string
  readonly title: Text
  readonly holder?: string
  readonly form?: string
  readonly aspect?: string
}

const aspects = ['deadline', 'every', 'recurrence', 'period', 'validity', 'requires', 'recommends', 'next', 'instead']

/** Every mention of a clause in a definition; `kind` is the folder it lies in, or what to call it. */
export function usesIn(definition: unknown, kind: string, id: string): readonly Use[] {
  return walk(definition, [], { definition: id, kind, name: id, title: id, ...(kind === 'forms' ? { form: id } : {}) })
}

function walk(value: unknown, path: readonly string[], around: Place): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, path, around))
  if (!isObject(value)) return []
  const { source = [], ...rest } = value
  const place = placeOf(value, path, around)
  const refs = [source].flat().filter((ref) => typeof ref === 'string')
  return [
    ...refs.map((ref) => ({ ...place, ref })),
    ...Object.entries(rest).flatMap(([name, inner]) => walk(inner, [...path, name], place)),
  ]
}

function placeOf(value: object, path: readonly string[], around: Place): Place {
  const [container, name] = path.slice(-2)
  const aspect = path.findLast((part) => aspects.includes(part))
  if (aspect !== undefined) return { ...around, aspect }
  if (!('title' in value) || !isText(value.title)) return around
  if (container === undefined || name === undefined) return { ...around, title: value.title }
  const holder = container === 'tasks' ? path.at(-3) : around.holder
  return { ...around, kind: container, name, title: value.title, ...(holder === undefined ? {} : { holder }) }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || (isObject(value) && typeof value.ru === 'string')
}
