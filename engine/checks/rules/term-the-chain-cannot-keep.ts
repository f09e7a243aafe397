import { chainFaults } from '../chain-faults.ts'
import type { Rule } from '../rule.ts'

/** Terms one after another are longer than the term that encloses them. */
export const termTheChainCannotKeep = {
  code: 'term-the-chain-cannot-keep',
  severity: 'error',
  find: (library) => chainFaults(library, ({ slack }) => slack < 0),
} as const satisfies Rule
