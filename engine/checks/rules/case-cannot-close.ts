import type { Workflow } from '#engine/schema'
import type { Rule } from '../rule.ts'
import { firstStages, reachedFrom, stageWays } from '../stage-ways.ts'

/** Stages that lead on, but only round in a circle: a case in them never ends. */
export const caseCannotClose = {
  code: 'case-cannot-close',
  severity: 'error',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) =>
      endless(workflow).map(
        (name) => ({ kind: 'workflow', id: workflow.id, path: ['stages', name], params: { name } }) as const,
      ),
    ),
} as const satisfies Rule

// A stage without any way out, or one that leads to it, is reported as that.
function endless(workflow: Workflow): readonly string[] {
  const ways = stageWays(workflow)
  const back = new Map([...ways.keys()].map((name) => [name, { stages: [] as string[], closes: false }]))
  for (const [name, { stages }] of ways) for (const next of stages) back.get(next)?.stages.push(name)
  const ends = [...ways].filter(([, { stages, closes }]) => closes || stages.length === 0).map(([name]) => name)
  const ending = reachedFrom(ends, back)
  return [...reachedFrom(firstStages(workflow), ways)].filter((name) => !ending.has(name))
}
