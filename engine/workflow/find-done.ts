import type { Workflow } from '#engine/schema'
import type { Case, Done } from './case.ts'
import { doneOf, inLegalOrder, lastDone } from './done-list.ts'
import { placeOf } from './place.ts'

/**
 * The doings of a task that count here, oldest first by their legal dates: in the present stay if its stage is entered now (a stage entered
 * again starts anew), in the same opening of its branch if we are inside one, otherwise all.
 */
export function doingsOf(workflow: Workflow, state: Case, task: string, run?: string): readonly Done[] {
  const isCounted = counted(workflow, state, task, run)
  return inLegalOrder(doneOf(state.done, task).filter(isCounted))
}

export function lastDoing(workflow: Workflow, state: Case, task: string, run?: string): Done | undefined {
  return lastDone(state.done, task, counted(workflow, state, task, run))
}

const any = (): boolean => true

function counted(workflow: Workflow, state: Case, task: string, run: string | undefined): (done: Done) => boolean {
  const place = placeOf(workflow, task)
  if (place?.kind === 'branch' && run?.startsWith(`${place.name}#`)) return (done) => done.run === run
  const visit = state.visits.length - 1
  if (place?.kind === 'stage' && state.visits[visit]?.stage === place.name) return (done) => done.visit === visit
  return any
}

const known = new WeakMap<Workflow, ReadonlyMap<string, readonly string[]>>()
const none: readonly string[] = []

/** The tasks that amend the answers of `task`, in the order of the definition. */
export function amendersOf(workflow: Workflow, task: string): readonly string[] {
  const amenders = known.get(workflow) ?? amendersIn(workflow)
  known.set(workflow, amenders)
  return amenders.get(task) ?? none
}

function amendersIn({ stages, branches = {} }: Workflow): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { tasks } of [...Object.values(stages), ...Object.values(branches)])
    for (const [name, { amends }] of Object.entries(tasks))
      if (amends !== undefined) found.set(amends, [...(found.get(amends) ?? []), name])
  return found
}
