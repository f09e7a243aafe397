import type { Library } from '#engine/definition'
import { holds } from '#engine/expression'
import type { Workflow } from '#engine/schema'
import type { Budget } from './budget.ts'
import { type StageWay, stageWorlds } from './stage-worlds.ts'
import { worldWords } from './world-words.ts'
import { scopeOf, worldsOf } from './worlds.ts'

/** Ways out of a stage that are open at once, in an example of a case. */
export type OpenWays = { readonly open: ReadonlySet<string>; readonly example: string }

/** Which ways out of a stage with a condition can be open at once; undefined where that cannot be told. */
export function openWays(
  workflow: Workflow,
  stage: string,
  library: Library,
  budget: Budget,
): { readonly ways: readonly StageWay[]; readonly together: readonly OpenWays[] } | undefined {
  const worlds = stageWorlds(workflow, stage, library, budget)
  if (!worlds) return undefined
  const ways = worlds.ways.filter(({ when }) => when !== undefined)
  const together = new Map<string, OpenWays>()
  for (const world of worldsOf(worlds.domains)) {
    if (!worlds.isPossible(world)) continue
    const open = ways.filter(({ when = [] }) => holds(when, scopeOf(world)) === true).map(({ name }) => name)
    const key = open.join(' ')
    if (!together.has(key)) together.set(key, { open: new Set(open), example: worldWords(world) })
  }
  return { ways, together: [...together.values()] }
}
