import type { Library } from '#engine/definition'
import { own } from '#engine/record'
import type { Finding, Text } from '#engine/schema'
import { inActOrder } from './clause-id.ts'
import { type Use, usesIn } from './uses.ts'

/** What the definitions say of every clause of an act, each clause in exactly one list, and the questions to the act. */
export type Coverage = {
  readonly modelled: readonly { readonly clause: string; readonly uses: readonly Use[] }[]
  readonly notModelled: readonly { readonly clause: string; readonly reason: Text }[]
  readonly notLookedAt: readonly string[]
  readonly findings: readonly (Finding & { readonly id: string })[]
}

/** What rests on each clause of an act, what is left out and why, and what nobody has looked at; undefined for an unknown act. */
export function coverage(library: Library, id: string): Coverage | undefined {
  const act = own(library.acts, id)
  if (!act) return undefined
  const uses = Map.groupBy(usesOf(library), ({ ref }) => ref)
  const clauses = inActOrder(Object.keys(act.clauses)).map((clause) => ({
    clause,
    uses: uses.get(`${id}#${clause}`) ?? [],
    reason: act.clauses[clause]?.notModelled,
  }))
  const bare = clauses.filter((one) => one.uses.length === 0)
  return {
    modelled: clauses.filter((one) => one.uses.length > 0).map(({ clause, uses }) => ({ clause, uses })),
    notModelled: bare.flatMap(({ clause, reason }) => (reason === undefined ? [] : [{ clause, reason }])),
    notLookedAt: bare.filter(({ reason }) => reason === undefined).map(({ clause }) => clause),
    findings: Object.entries(act.findings ?? {}).map(([name, finding]) => ({ id: name, ...finding })),
  }
}

// A worked example shows a norm; it does not hold it.
function usesOf({ workflows, forms, catalogues, regions, calendars }: Library): readonly Use[] {
  return Object.entries({ workflows, forms, catalogues, regions, calendars }).flatMap(([kind, all]) =>
    Object.values(all).flatMap((one) => usesIn(one, kind, one.id)),
  )
}
