import type { Library } from '#engine/definition'
import { type ComparisonFault, comparisonFaults } from './comparison-faults.ts'
import { placedConditions } from './placed-conditions.ts'
import type { RuleFault } from './rule.ts'

/** The comparisons of a library that come to nothing in one way, each at its operator. */
export function wrongComparisons(library: Library, type: ComparisonFault['type']): readonly RuleFault[] {
  return placedConditions(library).flatMap(({ kind, id, path, conditions, kindAt }) =>
    comparisonFaults(conditions, kindAt)
      .filter((found) => found.type === type)
      .map(({ path: at, name, value }) => ({ kind, id, path: [...path, ...at], params: { name, value } })),
  )
}
