import { tasksOf } from '#engine/definition'
import type { Workflow } from '#engine/schema'
import type { Rule } from '../rule.ts'
import { transitionsOf } from '../transitions-of.ts'

/** A role of our own making that takes part in nothing; one that the act names is `party-without-duties`. */
export const unusedRole = {
  code: 'unused-role',
  severity: 'warning',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const named = namedRoles(workflow)
      return Object.entries(workflow.roles)
        .filter(([name, { source }]) => source === undefined && !named.has(name))
        .map(([name]) => ({ kind: 'workflow', id: workflow.id, path: ['roles', name], params: { name } }) as const)
    }),
} as const satisfies Rule

function namedRoles(workflow: Workflow): ReadonlySet<string | undefined> {
  const { roles, consents = {}, entries, branches = {}, closings, duties = {} } = workflow
  return new Set([
    ...Object.values(roles).map(({ instead }) => instead?.role),
    ...Object.values(consents).flatMap(({ role, to }) => [role, to]),
    ...Object.values(entries).map(({ by }) => by),
    ...Object.values(branches).map(({ opens }) => opens?.by),
    ...Object.values(closings).map(({ by }) => by),
    ...Object.values(duties).map(({ role }) => role),
    ...transitionsOf(workflow).map(({ transition }) => transition.by),
    ...tasksOf(workflow).flatMap(({ task }) => [task.role, task.to, ...(task.with ?? [])]),
  ])
}
