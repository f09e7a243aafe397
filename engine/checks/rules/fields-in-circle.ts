import { formProblems } from '#engine/forms'
import type { Rule } from '../rule.ts'

/** Fields whose visibility or value rests on each other in a circle. */
export const fieldsInCircle = {
  code: 'fields-in-circle',
  severity: 'error',
  find: ({ forms }) =>
    Object.values(forms).flatMap((form) =>
      formProblems(form)
        .filter(({ code }) => code === 'circular')
        .map(({ path }) => ({ kind: 'form', id: form.id, path, params: { name: String(path.at(-1)) } }) as const),
    ),
} as const satisfies Rule
