import { references } from '#engine/expression'
import { own } from '#engine/record'
import type { Stage } from '#engine/schema'
import { headOf } from '../needed-names.ts'
import type { Rule, RuleFault } from '../rule.ts'
import { inStagesWithWays, type StageWithWays } from '../stages-with-ways.ts'

/** Two transitions can hold at once, and neither is a special case of the other: only their order in the file decides. */
export const transitionsOverlap = {
  code: 'transitions-overlap',
  severity: 'warning',
  find: (library) => inStagesWithWays(library, overlaps),
} as const satisfies Rule

function overlaps({ workflow, stage, ways, together }: StageWithWays): readonly RuleFault[] {
  const automatic = ways.filter(({ automatic }) => automatic).map(({ name }) => name)
  return automatic.flatMap((later, at) =>
    automatic.slice(0, at).flatMap((earlier) => {
      const both = together.find(({ open }) => open.has(earlier) && open.has(later))
      const onlyEarlier = together.some(({ open }) => open.has(earlier) && !open.has(later))
      const onlyLater = together.some(({ open }) => !open.has(earlier) && open.has(later))
      if (!both || !onlyEarlier || !onlyLater || !meet(own(workflow.stages, stage), earlier, later)) return []
      const params = { name: later, other: earlier, example: both.example }
      return [{ kind: 'workflow', id: workflow.id, path: ['stages', stage, 'next', later], params }]
    }),
  )
}

// One fact lets a case move at once: two transitions that wait for different tasks of the stage never meet.
function meet(stage: Stage | undefined, first: string, second: string): boolean {
  const tasksIn = (name: string) => {
    const { vars, done, answered } = references([...(own(stage?.next, name)?.when ?? [])])
    const heads = [...vars, ...done, ...answered].map(({ path }) => headOf(path))
    return new Set(heads.filter((head) => own(stage?.tasks, head)))
  }
  const [a, b] = [tasksIn(first), tasksIn(second)]
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)
}
