import type { Rule } from '../rule.ts'
import { wrongComparisons } from '../wrong-comparisons.ts'

/** A choice compared with an option that its field does not have. */
export const choiceNeverMatched = {
  code: 'choice-never-matched',
  severity: 'error',
  find: (library) => wrongComparisons(library, 'option'),
} as const satisfies Rule
