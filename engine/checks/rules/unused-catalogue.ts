import { fieldsOf } from '#engine/definition'
import type { Rule } from '../rule.ts'
import { unusedIn } from '../unused-in.ts'

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
    return unusedIn('catalogue', catalogues, offered)
  },
} as const satisfies Rule
