import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import { isObject } from './json.ts'
import type { ShapedNode } from './shaped-nodes.ts'

const norms: ReadonlySet<string> = new Set([
  'task',
  'termDeadline',
  'undatedDeadline',
  'dateDeadline',
  'transition',
  'closing',
  'branch',
  'period',
  'requirement',
  'consent',
  'duty',
  'register',
  'service',
  'validityTerm',
  'form',
])

/** A norm names its clause or, where the act is silent, says so: exactly one; a form speaks for its fields. */
export function linkNorms(nodes: readonly ShapedNode[]): readonly Fault[] {
  return nodes
    .filter(({ shape, path }) => norms.has(shape) && !(shape === 'requirement' && path[0] === 'sections'))
    .flatMap(({ value, path }): readonly Fault[] => {
      if (!isObject(value)) return []
      const [source, finding] = [Object.hasOwn(value, 'source'), Object.hasOwn(value, 'finding')]
      if (source && finding) return [problem('source-and-finding', [...path, 'finding'])]
      return source || finding ? [] : [problem('no-source', path)]
    })
}
