import type { Kind } from '#engine/schema'
import type { RuleFault } from './rule.ts'

type ById = Readonly<Record<string, { readonly extends?: string }>>

/** The definitions of a kind that are not in use, and that no other is written over: a base is there for what extends it. */
export function unusedIn(kind: Kind, definitions: ById, used: ReadonlySet<string | undefined>): readonly RuleFault[] {
  const bases = new Set(Object.values(definitions).map((one) => one.extends))
  return Object.keys(definitions)
    .filter((id) => !used.has(id) && !bases.has(id))
    .map((id) => ({ kind, id, path: [], params: { name: id } }))
}
