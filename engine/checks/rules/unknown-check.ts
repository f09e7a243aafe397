import type { Rule } from '../rule.ts'

/** A severity that a region sets for a check that is not there; `codes` are those that are. */
export function unknownCheck(codes: readonly string[]) {
  return {
    code: 'unknown-check',
    severity: 'warning',
    find: ({ regions }) =>
      Object.values(regions).flatMap(({ id, checks = {} }) =>
        Object.keys(checks)
          .filter((name) => name !== 'unknown-check' && !codes.includes(name))
          .map((name) => ({ kind: 'region', id, path: ['checks', name], params: { name } }) as const),
      ),
  } as const satisfies Rule
}
