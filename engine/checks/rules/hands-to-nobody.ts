import { tasksOf } from '#engine/definition'
import type { Rule } from '../rule.ts'

/** A task that hands papers over and does not say to whom. */
export const handsToNobody = {
  code: 'hands-to-nobody',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) =>
      tasksOf(workflow)
        .filter(({ task }) => task.hands !== undefined && task.to === undefined)
        .map(
          ({ id: name, path }) =>
            ({ kind: 'workflow', id: workflow.id, path: [...path, 'hands'], params: { name } }) as const,
        ),
    ),
} as const satisfies Rule
