import type { Library } from '#engine/definition'
import type { Chain } from './chain.ts'
import { chains } from './chains.ts'

/** The chains of one workflow as one region counts the day of an event; undefined where there are too many tasks. */
export type WorkflowChains = { readonly workflow: string; readonly found: readonly Chain[] | undefined }

/** The chains of every workflow of a library, as the regions that put it into force count. */
export function chainsIn({ workflows, regions }: Library): readonly WorkflowChains[] {
  return Object.values(workflows).flatMap((workflow) => {
    const users = Object.values(regions).filter(({ procedures }) =>
      Object.values(procedures).some((procedure) => procedure.workflow === workflow.id),
    )
    const counts = new Set(users.map(({ reading }) => reading.count))
    return (counts.size === 0 ? [undefined] : [...counts]).map((count) => ({
      workflow: workflow.id,
      found: chains(workflow, count),
    }))
  })
}
