import { formProblems } from '#engine/forms'
import type { Rule } from '../rule.ts'

/** A group, table or list of services with a value or a default of its own: only its parts can have one. */
export const fieldNotComputable = {
  code: 'field-not-computable',
  severity: 'error',
  find: ({ forms }) =>
    Object.values(forms).flatMap((form) =>
      formProblems(form)
        .filter(({ code }) => code === 'not-computable')
        .map(({ path }) => ({ kind: 'form', id: form.id, path, params: { name: String(path.at(-1)) } }) as const),
    ),
} as const satisfies Rule
