import type { ProcedureVersion } from '#engine/definition'
import type { Branch, Stage, Task } from '#engine/schema'

/** A stage or a branch with those of its tasks that are shown. */
export type Holder = {
  readonly name: string
  readonly kind: 'stage' | 'branch'
  readonly holder: Stage & Branch
  readonly tasks: readonly (readonly [string, Task])[]
}

/** The whole procedure, or one stage or branch of it, or the tasks that one role takes part in. */
export type Part = { readonly stage?: string; readonly role?: string }

export function holdersOf({ workflow }: ProcedureVersion, { stage, role }: Part): readonly Holder[] {
  const of = (kind: Holder['kind'], all: Readonly<Record<string, Stage | Branch>>) =>
    Object.entries(all)
      .filter(([name]) => stage === undefined || name === stage)
      .map(([name, holder]): Holder => {
        const tasks = Object.entries(holder.tasks).filter(([, task]) => role === undefined || takesPart(task, role))
        return { name, kind, holder: { ...holder, next: holder.next ?? {} }, tasks }
      })
      .filter(({ tasks }) => role === undefined || tasks.length > 0)
  return [...of('stage', workflow.stages), ...of('branch', workflow.branches ?? {})]
}

function takesPart({ role, with: others = [], to }: Task, one: string): boolean {
  return role === one || to === one || others.includes(one)
}
