import { own } from '#engine/record'
import type { Sensitivity } from '#engine/schema'
import type { PlacedProcedure } from './procedures-of.ts'

/** An agency that may play a role in a region, and the classes it sees by all the roles it may play. */
export type SeeingAgency = { readonly agency: string; readonly sees: ReadonlySet<Sensitivity> }

export function seeingAgencies(placed: PlacedProcedure, role: string): readonly SeeingAgency[] {
  const { workflow } = placed
  return playersOf(placed, role).map((agency) => ({
    agency,
    sees: new Set(
      Object.entries(workflow.roles).flatMap(([other, { sees = [] }]) =>
        playersOf(placed, other).includes(agency) ? sees : [],
      ),
    ),
  }))
}

/** The agencies that may play a role of a procedure in its region. */
export function playersOf({ region, procedure }: PlacedProcedure, role: string): readonly string[] {
  const { agency, kind } = own(procedure.roles, role) ?? {}
  if (agency !== undefined) return [agency]
  return kind === undefined ? [] : Object.keys(region.agencies).filter((id) => own(region.agencies, id)?.kind === kind)
}
