import { nodeId } from '#engine/diagram'
import type { Branch, Stage, Task } from '#engine/schema'
import { nodeHref } from './address.ts'
import type { Teller } from './teller.ts'

/** A stage or branch of a procedure. */
export type Holder = {
  readonly kind: 'stage' | 'branch'
  readonly name: string
  readonly title: string
  readonly holder: Stage | Branch
}

/** A task with the stage or branch it stands in. */
export type Step = {
  readonly id: string
  readonly task: Task
  readonly title: string
  readonly holder: Holder
  readonly node: string
  readonly href: string
}

export function holdersOf({ version, text }: Teller): readonly Holder[] {
  const { stages, branches = {} } = version.workflow
  return [
    ...Object.entries(stages).map(
      ([name, holder]): Holder => ({ kind: 'stage', name, title: text(holder.title), holder }),
    ),
    ...Object.entries(branches).map(
      ([name, holder]): Holder => ({ kind: 'branch', name, title: text(holder.title), holder }),
    ),
  ]
}

/** Every task in the order of the definition. */
export function stepsOf(teller: Teller): readonly Step[] {
  return holdersOf(teller).flatMap((holder) =>
    Object.entries(holder.holder.tasks).map(([id, task]) => {
      const node = nodeId('task', id)
      return { id, task, title: teller.text(task.title), holder, node, href: nodeHref(teller.base, holder.name, node) }
    }),
  )
}
