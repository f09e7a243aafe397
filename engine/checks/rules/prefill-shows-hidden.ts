import { tasksOf } from '#engine/definition'
import { classesOf, fieldsAt } from '../field-at.ts'
import { proceduresOf } from '../procedures-of.ts'
import { recorderRole } from '../recorder-role.ts'
import type { Rule } from '../rule.ts'
import { seeingAgencies } from '../seeing-agencies.ts'

/** A task that starts with an answer of a class that an agency doing it may not see. */
export const prefillShowsHidden = {
  code: 'prefill-shows-hidden',
  severity: 'error',
  find: (library) =>
    proceduresOf(library).flatMap((placed) => {
      const seenBy = seeingAgencies(placed)
      return tasksOf(placed.workflow).flatMap(({ task, path }) => {
        const role = recorderRole(task, placed.workflow)
        const agencies = role === undefined ? [] : seenBy(role)
        return Object.entries(task.prefill ?? {}).flatMap(([field, from]) =>
          [...classesOf(fieldsAt(from, placed.workflow, library))]
            .filter((one) => agencies.some((sees) => !sees.has(one)))
            .map((one) => {
              const params = { name: from, class: one, role: role ?? '' }
              return { kind: 'workflow', id: placed.workflow.id, path: [...path, 'prefill', field], params } as const
            }),
        )
      })
    }),
} as const satisfies Rule
