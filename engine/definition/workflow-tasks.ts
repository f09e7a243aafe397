import type { Task, Workflow } from '#engine/schema'
import type { Path } from './json.ts'

/** A task with the path that leads to it and the stage or branch it stands in. */
export type PlacedTask = { readonly id: string; readonly task: Task; readonly path: Path; readonly home: string }

/** Every task of a workflow, stages first. */
export function tasksOf({ stages, branches = {} }: Workflow): readonly PlacedTask[] {
  return [
    ...Object.entries(stages).flatMap(([home, { tasks }]) => placed(tasks, ['stages', home], home)),
    ...Object.entries(branches).flatMap(([home, { tasks }]) => placed(tasks, ['branches', home], home)),
  ]
}

function placed(tasks: Readonly<Record<string, Task>>, path: Path, home: string): readonly PlacedTask[] {
  return Object.entries(tasks).map(([id, task]) => ({ id, task, home, path: [...path, 'tasks', id] }))
}
