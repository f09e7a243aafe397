import { fieldsOf, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import { proceduresOf } from '../procedures-of.ts'
import { recorderRole } from '../recorder-role.ts'
import type { Rule } from '../rule.ts'
import { seeingAgencies } from '../seeing-agencies.ts'

/** A task whose form asks for answers of a class that no agency filling it in may see. */
export const formHiddenFromRole = {
  code: 'form-hidden-from-role',
  severity: 'warning',
  find: (library) =>
    proceduresOf(library).flatMap((placed) => {
      const seenBy = seeingAgencies(placed)
      return tasksOf(placed.workflow).flatMap(({ task, path }) => {
        const form = own(library.forms, task.form)
        const role = recorderRole(task, placed.workflow)
        if (!form || role === undefined) return []
        const agencies = seenBy(role)
        const classes = new Set(fieldsOf(form).flatMap(({ field }) => field.sensitivity ?? []))
        return [...classes]
          .filter((one) => agencies.length > 0 && !agencies.some((sees) => sees.has(one)))
          .map((one) => {
            const params = { class: one, role }
            return { kind: 'workflow', id: placed.workflow.id, path: [...path, 'form'], params } as const
          })
      })
    }),
} as const satisfies Rule
