import { problem } from '#engine/result'
import type { Act } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Path } from './json.ts'
import { nearest } from './nearest.ts'

/** A question to an act is about clauses that the act has, and its parties are named by such. */
export function linkFindings({ id, clauses: known, findings, parties = [] }: Act): readonly Fault[] {
  const named: readonly (readonly [string, Path])[] = [
    ...Object.entries(findings ?? {}).flatMap(([finding, { clauses }]) =>
      clauses.map((clause, index) => [clause, ['findings', finding, 'clauses', index]] as const),
    ),
    ...parties.map((clause, index) => [clause, ['parties', index]] as const),
  ]
  return named
    .filter(([clause]) => !Object.hasOwn(known, clause))
    .map(([clause, path]) =>
      problem('unknown-clause', path, { name: clause, act: id, ...nearest(clause, Object.keys(known)) }),
    )
}
