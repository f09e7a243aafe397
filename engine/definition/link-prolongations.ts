import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import { isObject } from './json.ts'
import type { ShapedNode } from './shaped-nodes.ts'

/** What is added to a term is counted in the unit of the term, and runs from nothing of its own. */
export function linkProlongations(nodes: readonly ShapedNode[]): readonly Fault[] {
  return nodes.flatMap(({ shape, value, path }): readonly Fault[] => {
    if (shape !== 'termDeadline' || !isObject(value) || !isObject(value.exceptions)) return []
    const { unit } = value
    return Object.entries(value.exceptions).flatMap(([name, one]) =>
      isObject(one) && one.prolongs === true && (one.unit !== unit || one.from !== undefined)
        ? [problem('other-unit', [...path, 'exceptions', name], { name, unit: String(unit) })]
        : [],
    )
  })
}
