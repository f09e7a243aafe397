import type { PlacedTask } from '#engine/definition'
import { references } from '#engine/expression'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import { headOf } from './needed-names.ts'

/**
 * Whether what a path names may still change while a case stands in a stage: time, periods, branches, tasks that may be
 * done at will or once more, and tasks of the stage that apply depending on these.
 */
export function stillChanges(
  tasks: ReadonlyMap<string, PlacedTask>,
  stage: string,
  { stages, branches }: Workflow,
): (path: string) => boolean {
  const changing = new Set(
    [...tasks.values()]
      .filter(({ task, home }) => (home === stage ? isFree(task) : own(branches, home)))
      .map(({ id }) => id),
  )
  const changes = (path: string) => {
    const head = headOf(path)
    return head === 'on' || changing.has(head) || own(stages, head) !== undefined || own(branches, head) !== undefined
  }
  for (let before = -1; before < changing.size; ) {
    before = changing.size
    for (const { id, task, home } of tasks.values()) {
      const { vars, answered, done } = references([...(task.when ?? [])])
      if (home === stage && [...vars, ...answered, ...done].some(({ path }) => changes(path))) changing.add(id)
    }
  }
  return changes
}

function isFree({ optional, repeats, every }: PlacedTask['task']): boolean {
  return optional === true || repeats === true || every !== undefined
}
