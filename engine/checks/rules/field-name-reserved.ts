import { formProblems } from '#engine/forms'
import type { Rule } from '../rule.ts'

/** A field with a name that means something else in a case: an answer of that name could not be read. */
export const fieldNameReserved = {
  code: 'field-name-reserved',
  severity: 'error',
  find: ({ forms }) =>
    Object.values(forms).flatMap((form) =>
      formProblems(form)
        .filter(({ code }) => code === 'reserved-name')
        .map(({ path }) => ({ kind: 'form', id: form.id, path, params: { name: String(path.at(-1)) } }) as const),
    ),
} as const satisfies Rule
