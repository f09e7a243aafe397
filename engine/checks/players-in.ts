import { own } from '#engine/record'
import type { PlacedProcedure } from './procedures-of.ts'

/** For each role of a procedure the agencies that may play it in its region. */
export function playersIn({
  region,
  procedure,
}: Pick<PlacedProcedure, 'region' | 'procedure'>): (role: string) => readonly string[] {
  const byKind = Map.groupBy(Object.keys(region.agencies), (id) => own(region.agencies, id)?.kind)
  return (role) => {
    const { agency, kind } = own(procedure.roles, role) ?? {}
    if (agency !== undefined) return [agency]
    return kind === undefined ? [] : (byKind.get(kind) ?? [])
  }
}
