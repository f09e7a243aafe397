import { formFaults } from '../form-faults.ts'
import type { Rule } from '../rule.ts'

/** A field with a name that means something else in a case: an answer of that name could not be read. */
export const fieldNameReserved = {
  code: 'field-name-reserved',
  severity: 'error',
  find: (library) => formFaults(library, 'reserved-name'),
} as const satisfies Rule
