import type { Library } from '#engine/definition'
import { holds } from '#engine/expression'
import type { Workflow } from '#engine/schema'
import { type Budget, newBudget } from '../budget.ts'
import type { Rule, RuleFault } from '../rule.ts'
import { stageWorlds } from '../stage-worlds.ts'
import { valueWords, worldWords } from '../world-words.ts'
import { scopeOf, worldsOf } from '../worlds.ts'

/** Everything that must be done in a stage is done, and no way out of it is open, nor can become so. */
export const transitionsGap = {
  code: 'transitions-gap',
  severity: 'error',
  find: (library) => {
    const budget = newBudget()
    return Object.values(library.workflows).flatMap((workflow) =>
      Object.entries(workflow.stages).flatMap(([stage, { next }]) => {
        // Without a condition a way out is open once everything is done.
        const ways = Object.values(next)
        if (ways.length === 0 || ways.some(({ when }) => !when)) return []
        return gapIn(workflow, stage, library, budget)
      }),
    )
  },
} as const satisfies Rule

function gapIn(workflow: Workflow, stage: string, library: Library, budget: Budget): readonly RuleFault[] {
  const place = { kind: 'workflow', id: workflow.id, path: ['stages', stage, 'next'] } as const
  const found = stageWorlds(workflow, stage, library, budget)
  if (!found) return [{ ...place, unproved: true }]
  const { ways, domains, isPossible, isDone, mayChange } = found
  // What people or time may still change is no gap: only what is settled for good can be one.
  const settled = domains.filter(({ name }) => !mayChange(name)).map(({ name }) => name)
  const open = new Map<string, string | undefined>()
  for (const world of worldsOf(domains)) {
    if (!isPossible(world) || !isDone(world)) continue
    const key = settled.map((name) => valueWords(world.get(name))).join('|')
    if (ways.some(({ when = [] }) => holds(when, scopeOf(world)) === true)) open.set(key, undefined)
    else if (!open.has(key)) open.set(key, worldWords(world))
  }
  const example = [...open.values()].find((words) => words !== undefined)
  return example === undefined ? [] : [{ ...place, params: { name: stage, example } }]
}
