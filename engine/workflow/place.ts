import type { Branch, Stage, Task, Workflow } from '#engine/schema'

/** A task and the stage or branch it stands in. */
export type Place =
  | { readonly kind: 'stage'; readonly name: string; readonly holder: Stage; readonly task: Task }
  | { readonly kind: 'branch'; readonly name: string; readonly holder: Branch; readonly task: Task }

const known = new WeakMap<Workflow, ReadonlyMap<string, Place>>()

export function placeOf(workflow: Workflow, id: string): Place | undefined {
  return placesOf(workflow).get(id)
}

/** Every task with its place; where two holders share a name, the first has it. */
function placesOf(workflow: Workflow): ReadonlyMap<string, Place> {
  const found = known.get(workflow)
  if (found) return found
  const places = new Map<string, Place>()
  for (const [name, holder] of Object.entries(workflow.stages))
    for (const [id, task] of Object.entries(holder.tasks))
      if (!places.has(id)) places.set(id, { kind: 'stage', name, holder, task })
  for (const [name, holder] of Object.entries(workflow.branches ?? {}))
    for (const [id, task] of Object.entries(holder.tasks))
      if (!places.has(id)) places.set(id, { kind: 'branch', name, holder, task })
  known.set(workflow, places)
  return places
}

/** A key of an open task: `assess-need`, or `income-news#1/recalculate` inside a branch. */
export function taskKey(task: string, run?: string): string {
  return run === undefined ? task : `${run}/${task}`
}

export function splitKey(key: string): { readonly task: string; readonly run?: string } {
  const at = key.lastIndexOf('/')
  return at < 0 ? { task: key } : { run: key.slice(0, at), task: key.slice(at + 1) }
}
