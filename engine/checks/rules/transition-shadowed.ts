import type { Rule, RuleFault } from '../rule.ts'
import { inStagesWithWays, type StageWithWays } from '../stages-with-ways.ts'

/** A transition that is never taken: whenever it holds, one that comes before it holds too. */
export const transitionShadowed = {
  code: 'transition-shadowed',
  severity: 'error',
  find: (library) => inStagesWithWays(library, shadowed),
} as const satisfies Rule

function shadowed({ workflow, stage, ways, together }: StageWithWays): readonly RuleFault[] {
  return ways.flatMap(({ name, automatic }, at) => {
    // A case moves by itself before people can take a transition by hand.
    const before = ways.filter((other, index) => other.automatic && other.name !== name && (!automatic || index < at))
    const cases = together.filter(({ open }) => open.has(name))
    const isFree = cases.some(({ open }) => before.every((other) => !open.has(other.name)))
    if (cases.length === 0 || isFree) return []
    const params = { name, other: before.map((other) => other.name).join(', ') }
    return [{ kind: 'workflow', id: workflow.id, path: ['stages', stage, 'next', name], params }]
  })
}
