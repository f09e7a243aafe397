import type { Rule } from '../rule.ts'
import { stageWays } from '../stage-ways.ts'

/** A stage that nothing leads out of: no transition, and no closing that may be taken there. */
export const stageWithoutExit = {
  code: 'stage-without-exit',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) =>
      [...stageWays(workflow)]
        .filter(([, { stages, closes }]) => stages.length === 0 && !closes)
        .map(([name]) => ({ kind: 'workflow', id: workflow.id, path: ['stages', name], params: { name } }) as const),
    ),
} as const satisfies Rule
