import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A procedure with a last day that does not say what becomes of the cases still open on it. */
export const expiryUnsaid = {
  code: 'expiry-unsaid',
  severity: 'warning',
  find: (library) =>
    proceduresOf(library)
      .filter(({ procedure: { inForce, whenExpired } }) => inForce.to !== undefined && whenExpired === undefined)
      .map(
        ({ region, name }) =>
          ({ kind: 'region', id: region.id, path: ['procedures', name, 'inForce', 'to'], params: { name } }) as const,
      ),
} as const satisfies Rule
