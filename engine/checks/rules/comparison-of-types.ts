import type { Rule } from '../rule.ts'
import { wrongComparisons } from '../wrong-comparisons.ts'

/** A comparison of values that can never be compared: a number with a word, a date with yes or no. */
export const comparisonOfTypes = {
  code: 'comparison-of-types',
  severity: 'error',
  find: (library) => wrongComparisons(library, 'kinds'),
} as const satisfies Rule
