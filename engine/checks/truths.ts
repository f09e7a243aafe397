import { holds } from '#engine/expression'
import { affordable, type Budget } from './budget.ts'
import type { PlacedConditions } from './placed-conditions.ts'
import { standIns } from './stand-ins.ts'
import { scopeOf, worldsOf } from './worlds.ts'

/** Whether conditions hold however everything stands, or never, or both happens; undefined where that cannot be told. */
export function truths(
  placed: Pick<PlacedConditions, 'conditions' | 'kindAt'>,
  budget: Budget,
): 'always' | 'never' | 'both' | undefined {
  const { conditions, kindAt } = standIns(placed.conditions, placed.kindAt)
  const domains = affordable(conditions, kindAt, budget)
  if (!domains) return undefined
  const found = new Set<boolean>()
  for (const world of worldsOf(domains)) {
    found.add(holds(conditions, scopeOf(world)) === true)
    if (found.size === 2) return 'both'
  }
  return found.has(true) ? 'always' : 'never'
}
