import type { Region, Workflow } from '#engine/schema'
import type { Folder } from './folder.ts'
import type { Names } from './names.ts'
import { formReferences } from './workflow-forms.ts'
import { workflowNames } from './workflow-names.ts'

/** What a rule may ask of the other definitions. */
export type LinkContext = {
  readonly folder: Folder
  readonly namesOf: (workflow: Workflow) => Names
  readonly workflowsWith: (form: string) => readonly Workflow[]
  /** The regions that put a workflow into force; the region a workflow or form is filed under if none does. */
  readonly regionsWith: (id: string) => readonly Region[]
}

export function linkContext(folder: Folder): LinkContext {
  const workflows = [...folder.workflows.values()].map(({ value }) => value)
  const regions = [...folder.regions.values()].map(({ value }) => value)
  const names = new Map(workflows.map((workflow) => [workflow, workflowNames(workflow, folder)]))
  const users = Map.groupBy(
    workflows.flatMap((workflow) => formReferences(workflow).map(({ name }) => ({ name, workflow }))),
    ({ name }) => name,
  )
  const inForce = Map.groupBy(
    regions.flatMap((region) => Object.values(region.procedures).map(({ workflow }) => ({ workflow, region }))),
    ({ workflow }) => workflow,
  )
  return {
    folder,
    namesOf: (workflow) => names.get(workflow) ?? 'any',
    workflowsWith: (form) => [...new Set(users.get(form)?.map(({ workflow }) => workflow))],
    regionsWith: (id) => {
      const found = inForce.get(id)?.map(({ region }) => region)
      const own = folder.regions.get(id.split('/')[0] ?? '')
      return found ?? (own ? [own.value] : [])
    },
  }
}
