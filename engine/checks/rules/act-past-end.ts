import { own } from '#engine/record'
import type { Act } from '#engine/schema'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A procedure in force on days on which the act it rests on is not. */
export const actPastEnd = {
  code: 'act-past-end',
  severity: 'error',
  find: (library) =>
    proceduresOf(library).flatMap(({ region, name, procedure: { inForce }, workflow }) => {
      const acts = [inForce.source ?? [], workflow.source ?? []].flat().map((source) => source.split('#')[0] ?? '')
      return [...new Set(acts)].flatMap((act) => {
        const edge = edgeOf(own(library.acts, act), inForce)
        const path = ['procedures', name, 'inForce']
        return edge === undefined
          ? []
          : [{ kind: 'region', id: region.id, path, params: { name, act, date: edge } } as const]
      })
    }),
} as const satisfies Rule

function edgeOf(
  act: Act | undefined,
  { from, to }: { readonly from: string; readonly to?: string },
): string | undefined {
  const term = act?.inForce
  if (term && from < term.from) return term.from
  return term?.to !== undefined && (to === undefined || to > term.to) ? term.to : undefined
}
