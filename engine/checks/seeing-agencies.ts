import { own } from '#engine/record'
import type { Sensitivity } from '#engine/schema'
import { playersIn } from './players-in.ts'
import type { PlacedProcedure } from './procedures-of.ts'

/** For each role the agencies that may play it in a region, each with the classes it sees by all the roles it may play. */
export function seeingAgencies(placed: PlacedProcedure): (role: string) => readonly ReadonlySet<Sensitivity>[] {
  const players = playersIn(placed)
  const seen = new Map<string, Set<Sensitivity>>()
  const byAgency = new Map<string, ReadonlySet<Sensitivity>>()
  const { region, procedure, workflow } = placed
  for (const [role, { sees = [] }] of Object.entries(workflow.roles)) {
    const { agency, kind } = own(procedure.roles, role) ?? {}
    const key = agency === undefined ? `kind ${kind}` : `agency ${agency}`
    seen.set(key, new Set([...(seen.get(key) ?? []), ...sees]))
  }
  for (const [id, { kind }] of Object.entries(region.agencies))
    byAgency.set(id, new Set([...(seen.get(`kind ${kind}`) ?? []), ...(seen.get(`agency ${id}`) ?? [])]))
  return (role) => players(role).map((agency) => byAgency.get(agency) ?? new Set())
}
