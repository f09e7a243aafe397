import type { Rule } from '../rule.ts'
import { firstStages, reachedFrom, stageWays } from '../stage-ways.ts'

/** A branch that nobody opens, no condition opens and no list repeats, or that belongs only to stages no case comes to. */
export const branchNeverOpened = {
  code: 'branch-never-opened',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const reached = reachedFrom(firstStages(workflow), stageWays(workflow))
      return Object.entries(workflow.branches ?? {})
        .filter(([, { opens, each, during }]) => {
          const isOpened = opens?.by !== undefined || opens?.when !== undefined || each !== undefined
          return !isOpened || (during !== undefined && !during.some((stage) => reached.has(stage)))
        })
        .map(([name]) => ({ kind: 'workflow', id: workflow.id, path: ['branches', name], params: { name } }) as const)
    }),
} as const satisfies Rule
