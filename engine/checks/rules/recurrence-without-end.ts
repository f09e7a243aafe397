import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Rule } from '../rule.ts'

/** A task that comes again and again in a stage or branch that says neither how long it lasts nor what ends it. */
export const recurrenceWithoutEnd = {
  code: 'recurrence-without-end',
  severity: 'warning',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) =>
      tasksOf(workflow)
        .filter(({ task, home }) => {
          const holder = own(workflow.stages, home) ?? own(workflow.branches, home)
          return task.every !== undefined && holder?.period === undefined
        })
        .map(
          ({ id: name, path }) =>
            ({ kind: 'workflow', id: workflow.id, path: [...path, 'every'], params: { name } }) as const,
        ),
    ),
} as const satisfies Rule
