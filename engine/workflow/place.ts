import { own } from '#engine/record'
import type { Branch, Stage, Task, Workflow } from '#engine/schema'

/** A task and the stage or branch it stands in. */
export type Place =
  | { readonly kind: 'stage'; readonly name: string; readonly holder: Stage; readonly task: Task }
  | { readonly kind: 'branch'; readonly name: string; readonly holder: Branch; readonly task: Task }

export function placeOf(workflow: Workflow, id: string): Place | undefined {
  for (const [name, holder] of Object.entries(workflow.stages)) {
    const task = own(holder.tasks, id)
    if (task) return { kind: 'stage', name, holder, task }
  }
  for (const [name, holder] of Object.entries(workflow.branches ?? {})) {
    const task = own(holder.tasks, id)
    if (task) return { kind: 'branch', name, holder, task }
  }
  return undefined
}

/** A key of an open task: `assess-need`, or `income-news#1/recalculate` inside a branch. */
export function taskKey(task: string, run?: string): string {
  return run === undefined ? task : `${run}/${task}`
}

export function splitKey(key: string): { readonly task: string; readonly run?: string } {
  const at = key.lastIndexOf('/')
  return at < 0 ? { task: key } : { run: key.slice(0, at), task: key.slice(at + 1) }
}
