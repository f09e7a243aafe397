import type { Library } from '#engine/definition'
import { own } from '#engine/record'
import type { Clause, Source } from '#engine/schema'

/** The clauses that a norm cites, as its acts say them. */
export function clausesOf({ acts }: Library, source: Source | undefined): readonly Clause[] {
  return [source ?? []].flat().flatMap((ref) => {
    const [act, id] = ref.split('#')
    return own(own(acts, act)?.clauses, id) ?? []
  })
}

/** How a norm's clauses are told: «2.5, 3.1». */
export function clauseNames(source: Source | undefined): string {
  return [source ?? []]
    .flat()
    .map((ref) => ref.slice(ref.indexOf('#') + 1))
    .join(', ')
}
