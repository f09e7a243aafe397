import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import { classesOf, fieldsAt, through } from '../field-at.ts'
import type { Rule } from '../rule.ts'

/** An answer of a class carried over into a field that has not the class: there everybody reads it. */
export const prefillDropsClass = {
  code: 'prefill-drops-class',
  severity: 'warning',
  find: (library) =>
    Object.values(library.workflows).flatMap((workflow) =>
      tasksOf(workflow).flatMap(({ task, path }) => {
        const form = own(library.forms, task.form)
        return Object.entries(task.prefill ?? {}).flatMap(([field, from]) => {
          const kept = classesOf(form ? through(form, [field]) : [])
          return [...classesOf(fieldsAt(from, workflow, library))]
            .filter((one) => !kept.has(one))
            .map(
              (one) =>
                ({
                  kind: 'workflow',
                  id: workflow.id,
                  path: [...path, 'prefill', field],
                  params: { name: from, class: one, field },
                }) as const,
            )
        })
      }),
    ),
} as const satisfies Rule
