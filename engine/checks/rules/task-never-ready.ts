import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import { hasHappened } from '../has-happened.ts'
import type { Rule, RuleFault } from '../rule.ts'
import { awaitedBy } from '../tasks-after.ts'

/** A task waits for itself through others, or for a task that no way through the procedure does before or after it. */
export const taskNeverReady = {
  code: 'task-never-ready',
  severity: 'error',
  find: ({ workflows }) => Object.values(workflows).flatMap(unready),
} as const satisfies Rule

function unready(workflow: Workflow): readonly RuleFault[] {
  const happened = hasHappened(workflow)
  const placed = tasksOf(workflow)
  const homes = new Map(placed.map(({ id, home }) => [id, home]))
  return placed.flatMap(({ id, task, path, home }) =>
    (task.after ?? []).flatMap((other, index): readonly RuleFault[] => {
      const otherHome = homes.get(other) ?? home
      const inCircle = other === id || (otherHome === home && awaitedBy(other, home, workflow).has(id))
      // A task of a branch is awaited only while the branch is open.
      const apart = own(workflow.stages, otherHome) !== undefined && happened(other, home) === 'never'
      // What must be done stays due after its stage: it can still become ready when a later stage does the other.
      const tooLate = apart && (task.optional === true || happened(id, otherHome) === 'never')
      if (!inCircle && !tooLate) return []
      return [{ kind: 'workflow', id: workflow.id, path: [...path, 'after', index], params: { name: id, other } }]
    }),
  )
}
