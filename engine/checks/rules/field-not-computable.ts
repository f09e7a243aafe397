import { formFaults } from '../form-faults.ts'
import type { Rule } from '../rule.ts'

/** A group, table or list of services with a value or a default of its own: only its parts can have one. */
export const fieldNotComputable = {
  code: 'field-not-computable',
  severity: 'error',
  find: (library) => formFaults(library, 'not-computable'),
} as const satisfies Rule
