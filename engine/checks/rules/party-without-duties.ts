import { tasksOf } from '#engine/definition'
import type { Rule } from '../rule.ts'

/** An agency that the act names, while it opens no case and no task and no duty is its own. */
export const partyWithoutDuties = {
  code: 'party-without-duties',
  severity: 'note',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const { id, roles, entries, branches = {}, duties = {} } = workflow
      const bound = new Set([
        ...tasksOf(workflow).flatMap(({ task }) => [task.role, ...(task.with ?? [])]),
        ...Object.values(duties).map(({ role }) => role),
        ...Object.values(entries).map(({ by }) => by),
        ...Object.values(branches).map(({ opens }) => opens?.by),
        ...Object.values(roles).map(({ instead }) => instead?.role),
      ])
      return Object.entries(roles)
        .filter(([name, { kind, source }]) => kind === 'agency' && source !== undefined && !bound.has(name))
        .map(([name]) => ({ kind: 'workflow', id, path: ['roles', name], params: { name } }) as const)
    }),
} as const satisfies Rule
