import { fieldsOf } from '#engine/definition'
import { basesOf } from '../bases.ts'
import type { Rule } from '../rule.ts'

/** A catalogue of services that no form offers and no other is written over. */
export const unusedCatalogue = {
  code: 'unused-catalogue',
  severity: 'warning',
  find: ({ catalogues, forms }) => {
    const offered = new Set(
      Object.values(forms)
        .flatMap(fieldsOf)
        .flatMap(({ field }) => (field.kind === 'services' ? [field.catalogue] : [])),
    )
    const bases = basesOf(catalogues)
    return Object.keys(catalogues)
      .filter((id) => !offered.has(id) && !bases.has(id))
      .map((id) => ({ kind: 'catalogue', id, path: [], params: { name: id } }) as const)
  },
} as const satisfies Rule
