import { nearest } from './nearest.ts'

/** What a path may lead to: the kind of its value, its parts, and the parts of its rows if it is a list. */
export type Target = { readonly kind: string; readonly parts?: Names; readonly row?: Names }

/** The names that may come next; `any` where the file that has them is broken and says so itself. */
export type Names = Pick<ReadonlyMap<string, Target>, 'get' | 'keys'> | 'any'

const anything: Target = { kind: 'any', parts: 'any', row: 'any' }
const nothing: Names = new Map()

/** What the path leads to, if it leads anywhere. */
export function follow(names: Names, path: string): Target | undefined {
  let here: Target = { kind: 'root', parts: names }
  for (const step of path.split('.')) {
    const parts: Names = here.parts ?? nothing
    if (parts === 'any') return anything
    const next = parts.get(step)
    if (!next) return undefined
    here = next
  }
  return here
}

/** The nearest name at the step where a path goes astray. */
export function nearestStep(names: Names, path: string): { readonly near?: string } {
  const [step = '', ...rest] = path.split('.')
  const next = names === 'any' ? undefined : names.get(step)
  if (next && rest.length > 0) return nearestStep(next.parts ?? nothing, rest.join('.'))
  return nearest(step, names === 'any' ? [] : names.keys())
}

/** Several sets of names as one, the first to know a name answering for it; nothing is copied. */
export function layered(...layers: readonly Names[]): Names {
  const maps = layers.flatMap((layer) => (layer === 'any' ? [] : [layer]))
  if (maps.length < layers.length) return 'any'
  return {
    get: (name) => {
      for (const map of maps) {
        const target = map.get(name)
        if (target) return target
      }
      return undefined
    },
    keys: () => new Map(maps.flatMap((map) => [...map.keys()].map((key) => [key, key]))).keys(),
  }
}
