import { chainFaults } from '../chain-faults.ts'
import type { Rule } from '../rule.ts'

/** Terms one after another fill the term that encloses them, and a step without a term still stands between them. */
export const termWithoutSlack = {
  code: 'term-without-slack',
  severity: 'warning',
  find: (library) => chainFaults(library, ({ slack, undated }) => slack === 0 && undated.length > 0),
} as const satisfies Rule
