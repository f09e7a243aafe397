import { own } from '#engine/record'
import type { Region, Register, Workflow } from '#engine/schema'
import { agencyParts } from '../case/case-actor.ts'
import { library } from '../definitions.server.ts'

/** A register of a procedure of a region, by the rules in force. */
export type PlacedRegister = {
  readonly region: string
  readonly procedure: string
  readonly name: string
  readonly register: Register
  readonly workflow: Workflow
}

/** The registers that an agency (`region/id`) keeps: those of the roles it plays. */
export function registersOf(agency: string): readonly PlacedRegister[] {
  const { region: regionId, id } = agencyParts(agency)
  const { regions, workflows } = library()
  const region = own(regions, regionId)
  if (!region) return []
  return Object.entries(region.procedures).flatMap(([procedure, { workflow: file }]) => {
    const workflow = own(workflows, file)
    return Object.entries(workflow?.registers ?? {}).flatMap(([name, register]) =>
      workflow && mayPlay(region, workflow, procedure, id, register.role)
        ? [{ region: regionId, procedure, name, register, workflow }]
        : [],
    )
  })
}

export function registerOf(agency: string, procedure: string, name: string): PlacedRegister | undefined {
  return registersOf(agency).find((one) => one.procedure === procedure && one.name === name)
}

/** Whether an agency can come to play a role in some case: which cases, each case says. */
function mayPlay(
  region: Region,
  workflow: Workflow,
  procedure: string,
  agency: string,
  role: string,
  seen: readonly string[] = [],
): boolean {
  const definition = own(workflow.roles, role)
  if (!definition || seen.includes(role)) return false
  const binding = own(own(region.procedures, procedure)?.roles, role)
  if (binding?.agency === agency) return true
  if (binding?.kind !== undefined && own(region.agencies, agency)?.kind === binding.kind) return true
  const { instead } = definition
  return instead !== undefined && mayPlay(region, workflow, procedure, agency, instead.role, [...seen, role])
}
