import type { Rule } from '../rule.ts'
import { truthFaults } from '../truth-faults.ts'

/** A condition that holds for no answers at all. */
export const conditionAlwaysFalse = {
  code: 'condition-always-false',
  severity: 'error',
  find: (library) => truthFaults(library, 'never'),
} as const satisfies Rule
