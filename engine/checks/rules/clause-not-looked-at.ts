import { type Library, nodesOf } from '#engine/definition'
import { kinds } from '#engine/schema'
import { definitionsOf } from '../definitions-of.ts'
import type { Rule } from '../rule.ts'

/** A clause that nothing rests on and that is not said to be left out. */
export const clauseNotLookedAt = {
  code: 'clause-not-looked-at',
  severity: 'warning',
  find: (library) => {
    const cited = citedIn(library)
    return Object.values(library.acts).flatMap(({ id, clauses }) =>
      Object.entries(clauses)
        .filter(([clause, { notModelled }]) => notModelled === undefined && !cited.has(`${id}#${clause}`))
        .map(([clause]) => ({ kind: 'act', id, path: ['clauses', clause], params: { clause } }) as const),
    )
  },
} as const satisfies Rule

// An example shows a norm, it does not carry it out.
function citedIn(library: Library): ReadonlySet<unknown> {
  return new Set(
    kinds
      .filter((kind) => kind !== 'scenario')
      .flatMap((kind) => Object.values(definitionsOf(library, kind)).flatMap((one) => nodesOf(kind, one)))
      .flatMap(({ shape, value }) => (shape === 'source' ? [value].flat() : [])),
  )
}
