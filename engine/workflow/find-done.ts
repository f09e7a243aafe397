import type { Workflow } from '#engine/schema'
import type { Case, Done } from './case.ts'
import { placeOf } from './place.ts'

/**
 * The doings of a task that count here, oldest first: in the present stay if its stage is entered now (a stage entered
 * again starts anew), in the same opening of its branch if we are inside one, otherwise all.
 */
export function doingsOf(workflow: Workflow, state: Case, task: string, run?: string): readonly Done[] {
  const all = state.done.filter((done) => done.task === task)
  const place = placeOf(workflow, task)
  if (place?.kind === 'branch' && run?.startsWith(`${place.name}#`)) return all.filter((done) => done.run === run)
  const visit = state.visits.length - 1
  if (place?.kind === 'stage' && state.visits[visit]?.stage === place.name)
    return all.filter((done) => done.visit === visit)
  return all
}

export function lastDoing(workflow: Workflow, state: Case, task: string, run?: string): Done | undefined {
  return doingsOf(workflow, state, task, run).at(-1)
}

/** The tasks whose answers make up those of `task`: itself and the ones that amend it. */
export function amendersOf(workflow: Workflow, task: string): readonly string[] {
  const holders = [...Object.values(workflow.stages), ...Object.values(workflow.branches ?? {})]
  return holders.flatMap((holder) =>
    Object.entries(holder.tasks).flatMap(([name, other]) => (other.amends === task ? [name] : [])),
  )
}
