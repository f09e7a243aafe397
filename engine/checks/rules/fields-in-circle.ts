import { formFaults } from '../form-faults.ts'
import type { Rule } from '../rule.ts'

/** Fields whose visibility or value rests on each other in a circle. */
export const fieldsInCircle = {
  code: 'fields-in-circle',
  severity: 'error',
  find: (library) => formFaults(library, 'circular'),
} as const satisfies Rule
