import type { Rule } from '../rule.ts'

/** A list of public information without entries: who needs it finds nothing. */
export const emptyList = {
  code: 'empty-list',
  severity: 'warning',
  find: ({ regions }) =>
    Object.values(regions).flatMap(({ id, lists = {} }) =>
      Object.entries(lists)
        .filter(([, { items }]) => Object.keys(items).length === 0)
        .map(([name]) => ({ kind: 'region', id, path: ['lists', name], params: { name } }) as const),
    ),
} as const satisfies Rule
