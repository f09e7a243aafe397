/** Something that rests on a clause: the nearest titled thing, and which aspect of it is meant. */
export type Use = Place & { readonly ref: string }

type Place = {
  readonly kind: string
  readonly name: string
  readonly title: unknown
  readonly holder?: string
  readonly form?: string
  readonly aspect?: string
}

const aspects = ['deadline', 'every', 'recurrence', 'period', 'validity', 'requires', 'recommends', 'next', 'instead']

/** Every mention of a clause in a definition. */
export function usesIn(definition: unknown, kind: string, id: string): readonly Use[] {
  return walk(definition, [], { kind, name: id, title: id, ...(kind === 'forms' ? { form: id } : {}) })
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
  if (!('title' in value)) return around
  if (container === undefined || name === undefined) return { ...around, title: value.title }
  const holder = container === 'tasks' ? path.at(-3) : around.holder
  return { ...around, kind: container, name, title: value.title, ...(holder === undefined ? {} : { holder }) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
