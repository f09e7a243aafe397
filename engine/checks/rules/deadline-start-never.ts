import { hasHappened } from '../has-happened.ts'
import type { Rule } from '../rule.ts'
import { termStarts } from '../term-starts.ts'

/** A term that runs from something that no way to it leads through: it never starts. */
export const deadlineStartNever = {
  code: 'deadline-start-never',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const happened = hasHappened(workflow)
      return termStarts(workflow)
        .filter(({ start, home }) => happened(start, home) === 'never')
        .map(({ start, path }) => ({ kind: 'workflow', id: workflow.id, path, params: { start } }) as const)
    }),
} as const satisfies Rule
