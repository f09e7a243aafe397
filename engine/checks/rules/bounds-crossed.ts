import { fieldsOf } from '#engine/definition'
import type { Rule } from '../rule.ts'

/** A least value above the greatest, or a length of a period outside of its own bounds. */
export const boundsCrossed = {
  code: 'bounds-crossed',
  severity: 'error',
  find: ({ workflows, forms }) => [
    ...Object.values(workflows).flatMap(({ id, stages, branches }) =>
      Object.entries({ stages, branches }).flatMap(([holder, byName]) =>
        Object.entries(byName ?? {}).flatMap(([name, { period }]) =>
          period && isCrossed(period, period.amount)
            ? [{ kind: 'workflow', id, path: [holder, name, 'period'], params: { name } } as const]
            : [],
        ),
      ),
    ),
    ...Object.values(forms).flatMap((form) =>
      fieldsOf(form)
        .filter(({ field }) => field.kind === 'integer' && isCrossed(field))
        .map(({ name, path }) => ({ kind: 'form', id: form.id, path, params: { name } }) as const),
    ),
  ],
} as const satisfies Rule

type Bounds = { readonly min?: number; readonly max?: number }

function isCrossed(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds,
  amount?: number | string,
) {
  return min > max || (typeof amount === 'number' && (amount < min || amount > max))
}
