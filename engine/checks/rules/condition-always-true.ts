import type { Rule } from '../rule.ts'
import { truthFaults } from '../truth-faults.ts'

/** A condition that holds whatever is answered: it decides nothing. */
export const conditionAlwaysTrue = {
  code: 'condition-always-true',
  severity: 'warning',
  find: (library) => truthFaults(library, 'always'),
} as const satisfies Rule
