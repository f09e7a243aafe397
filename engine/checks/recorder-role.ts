import { own } from '#engine/record'
import type { Task, Workflow } from '#engine/schema'

/** The role whose agency writes a task down: its own, or, for a citizen's act, the one it is addressed to; undefined for whoever opened the case. */
export function recorderRole({ role, to, with: others = [] }: Task, { roles }: Workflow): string | undefined {
  return [role, ...(to === undefined ? [] : [to]), ...others].find((name) => own(roles, name)?.kind === 'agency')
}
