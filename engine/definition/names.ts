import { nearest } from './nearest.ts'

/** What a path may lead to: the kind of its value, its parts, and the parts of its rows if it is a list. */
export type Target = { readonly kind: string; readonly parts?: Names; readonly row?: Names }

/** The names that may come next; `any` where the file that has them is broken and says so itself. */
export type Names = ReadonlyMap<string, Target> | 'any'

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

/** The names of `over` in front of those of `under`. */
export function shadow(over: Names, under: Names): Names {
  return over === 'any' || under === 'any' ? 'any' : new Map([...under, ...over])
}
