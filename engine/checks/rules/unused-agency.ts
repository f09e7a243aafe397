import { fieldsOf, type Library } from '#engine/definition'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** An agency that plays no role in any procedure and that no form offers. */
export const unusedAgency = {
  code: 'unused-agency',
  severity: 'warning',
  find: (library) => {
    const used = usedIn(library)
    return Object.values(library.regions).flatMap(({ id, agencies, procedures }) =>
      Object.keys(procedures).length === 0
        ? []
        : Object.entries(agencies)
            .filter(([name, { kind = '' }]) => !used.agencies.has(name) && !used.kinds.has(kind))
            .map(([name]) => ({ kind: 'region', id, path: ['agencies', name], params: { name } }) as const),
    )
  },
} as const satisfies Rule

function usedIn(library: Library) {
  const bindings = proceduresOf(library).flatMap(({ procedure }) => Object.values(procedure.roles))
  const asked = Object.values(library.forms)
    .flatMap(fieldsOf)
    .flatMap(({ field }) => (field.kind === 'agency' ? [field.of] : []))
  return {
    agencies: new Set(bindings.map(({ agency }) => agency)),
    kinds: new Set([...bindings.map(({ kind }) => kind), ...asked]),
  }
}
