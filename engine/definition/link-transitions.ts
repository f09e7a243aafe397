import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import { isObject } from './json.ts'
import type { ShapedNode } from './shaped-nodes.ts'

/** A transition leads to a stage or closes the case: exactly one. */
export function linkTransitions(nodes: readonly ShapedNode[]): readonly Fault[] {
  return nodes
    .filter(({ shape, value }) => shape === 'transition' && isObject(value) && 'to' in value === 'close' in value)
    .map(({ path }) => problem('to-or-close', path))
}
