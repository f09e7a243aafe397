import type { Library } from '#engine/definition'
import { own } from '#engine/record'
import type { Procedure, Region, Workflow } from '#engine/schema'

/** A procedure that a region puts into force, with the workflow it is. */
export type PlacedProcedure = {
  readonly region: Region
  readonly name: string
  readonly procedure: Procedure
  readonly workflow: Workflow
}

export function proceduresOf({ regions, workflows }: Library): readonly PlacedProcedure[] {
  return Object.values(regions).flatMap((region) =>
    Object.entries(region.procedures).flatMap(([name, procedure]) => {
      const workflow = own(workflows, procedure.workflow)
      return workflow ? [{ region, name, procedure, workflow }] : []
    }),
  )
}
