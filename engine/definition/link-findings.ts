import { problem } from '#engine/result'
import type { Act } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { nearest } from './nearest.ts'

/** A question to an act is about clauses that the act has. */
export function linkFindings({ id, clauses: known, findings }: Act): readonly Fault[] {
  return Object.entries(findings ?? {}).flatMap(([finding, { clauses }]) =>
    clauses.flatMap((clause, index) =>
      Object.hasOwn(known, clause)
        ? []
        : [
            problem('unknown-clause', ['findings', finding, 'clauses', index], {
              name: clause,
              act: id,
              ...nearest(clause, Object.keys(known)),
            }),
          ],
    ),
  )
}
