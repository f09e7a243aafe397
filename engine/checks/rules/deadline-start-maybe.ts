import type { Rule } from '../rule.ts'
import { unstartedTerms } from '../unstarted-terms.ts'

/** A term that runs from something a case may come here without, and that nothing here waits for. */
export const deadlineStartMaybe = {
  code: 'deadline-start-maybe',
  severity: 'warning',
  find: (library) => unstartedTerms(library, 'maybe', ({ known, start }) => !known.has(start)),
} as const satisfies Rule
