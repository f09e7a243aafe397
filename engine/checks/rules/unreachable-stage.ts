import type { Rule } from '../rule.ts'
import { firstStages, reachedFrom, stageWays } from '../stage-ways.ts'

/** A stage that no entry, transition or closing leads to. */
export const unreachableStage = {
  code: 'unreachable-stage',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const reached = reachedFrom(firstStages(workflow), stageWays(workflow))
      return Object.keys(workflow.stages)
        .filter((name) => !reached.has(name))
        .map((name) => ({ kind: 'workflow', id: workflow.id, path: ['stages', name], params: { name } }) as const)
    }),
} as const satisfies Rule
