import { formFaults } from '../form-faults.ts'
import type { Rule } from '../rule.ts'

/** A printed line with a place for what its section does not have: the paper would be without that answer. */
export const lineNamesNothing = {
  code: 'line-names-nothing',
  severity: 'error',
  find: (library) => formFaults(library, 'line-names-nothing'),
} as const satisfies Rule
