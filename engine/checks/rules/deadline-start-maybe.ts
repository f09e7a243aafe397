import { hasHappened } from '../has-happened.ts'
import type { Rule } from '../rule.ts'
import { termStarts } from '../term-starts.ts'

/** A term that runs from something a case may come here without, and that nothing here waits for. */
export const deadlineStartMaybe = {
  code: 'deadline-start-maybe',
  severity: 'warning',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const happened = hasHappened(workflow)
      return termStarts(workflow)
        .filter(({ start, home, known }) => !known.has(start) && happened(start, home) === 'maybe')
        .map(({ start, path }) => ({ kind: 'workflow', id: workflow.id, path, params: { start } }) as const)
    }),
} as const satisfies Rule
