import type { Rule } from '../rule.ts'
import { unstartedTerms } from '../unstarted-terms.ts'

/** A term that runs from something that no way to it leads through: it never starts. */
export const deadlineStartNever = {
  code: 'deadline-start-never',
  severity: 'error',
  find: (library) => unstartedTerms(library, 'never'),
} as const satisfies Rule
