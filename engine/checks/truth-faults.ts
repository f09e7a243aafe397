import type { Library } from '#engine/definition'
import { type Budget, newBudget } from './budget.ts'
import { comparisonFaults } from './comparison-faults.ts'
import { type PlacedConditions, placedConditions } from './placed-conditions.ts'
import type { RuleFault } from './rule.ts'
import { truths } from './truths.ts'

/** Conditions that come to the same however everything stands: each that does so alone, else the whole of them. */
export function truthFaults(library: Library, wrong: 'always' | 'never'): readonly RuleFault[] {
  const budget = newBudget()
  return placedConditions(library)
    .filter(({ conditions, kindAt }) => comparisonFaults(conditions, kindAt).length === 0)
    .flatMap((placed) => faultsOf(placed, wrong, budget))
}

function faultsOf(placed: PlacedConditions, wrong: 'always' | 'never', budget: Budget): readonly RuleFault[] {
  const { kind, id, path, conditions, kindAt } = placed
  const found = conditions.map((condition, index) => ({
    truth: truths({ conditions: [condition], kindAt }, budget),
    path: [...path, index],
  }))
  const alone = found.filter(({ truth }) => truth === wrong || truth === undefined)
  if (alone.length > 0)
    return alone.map(({ truth, path }) => ({ kind, id, path, ...(truth === undefined ? { unproved: true } : {}) }))
  if (wrong === 'always' || conditions.length < 2) return []
  const whole = truths(placed, budget)
  return whole === 'both' ? [] : [{ kind, id, path, ...(whole === undefined ? { unproved: true } : {}) }]
}
