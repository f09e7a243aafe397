import type { Library } from '#engine/definition'
import type { Workflow } from '#engine/schema'
import { newBudget } from './budget.ts'
import { type OpenWays, openWays } from './open-ways.ts'
import type { RuleFault } from './rule.ts'
import type { StageWay } from './stage-worlds.ts'

/** A stage that more than one way with a condition leads out of. */
export type StageWithWays = {
  readonly workflow: Workflow
  readonly stage: string
  readonly ways: readonly StageWay[]
  readonly together: readonly OpenWays[]
}

/** Asks a question of every stage with several ways out; a stage where it cannot be answered says so. */
export function inStagesWithWays(
  library: Library,
  ask: (found: StageWithWays) => readonly RuleFault[],
): readonly RuleFault[] {
  const budget = newBudget()
  return Object.values(library.workflows).flatMap((workflow) =>
    Object.entries(workflow.stages).flatMap(([stage, { next }]): readonly RuleFault[] => {
      if (Object.values(next).filter(({ when }) => when).length < 2) return []
      const found = openWays(workflow, stage, library, budget)
      const path = ['stages', stage, 'next']
      return found ? ask({ workflow, stage, ...found }) : [{ kind: 'workflow', id: workflow.id, path, unproved: true }]
    }),
  )
}
