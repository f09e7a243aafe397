import { type Library, nodesOf, tasksOf } from '#engine/definition'
import { type Expression, isList, references } from '#engine/expression'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import { hasHappened } from '../has-happened.ts'
import { headOf } from '../needed-names.ts'
import type { Rule, RuleFault } from '../rule.ts'
import { awaitedBy } from '../tasks-after.ts'

/** A condition reads what no way to this point has done or filled in yet. */
export const notYetFilled = {
  code: 'not-yet-filled',
  severity: 'error',
  find: ({ workflows }: Pick<Library, 'workflows'>) => Object.values(workflows).flatMap(unfilledIn),
} as const satisfies Rule

function unfilledIn(workflow: Workflow): readonly RuleFault[] {
  const happened = hasHappened(workflow)
  const homes = new Map(tasksOf(workflow).map(({ id, home }) => [id, home]))
  const isFuture = (head: string, { holders, task }: Point) =>
    holders.every((holder) => happened(head, holder) === 'never') ||
    (task !== undefined && homes.get(head) === homes.get(task) && waitsFor(head, task, workflow, homes))
  return nodesOf('workflow', workflow).flatMap(({ shape, path, value }) => {
    const point = pointOf(path, workflow)
    if (shape !== 'condition' || !isList(value) || !point) return []
    return namesIn(value)
      .filter(({ path: name }) => isKnown(headOf(name), workflow, homes) && isFuture(headOf(name), point))
      .map(({ path: name, at }) => ({ kind: 'workflow', id: workflow.id, path: [...path, ...at], params: { name } }))
  })
}

/** Where a condition is asked: while a case stands in one of the holders, and for the task if it is about one. */
type Point = { readonly holders: readonly string[]; readonly task?: string }

function pointOf(path: RuleFault['path'], { stages, closings }: Workflow): Point | undefined {
  const [group, holder = '', part, task] = path.map(String)
  if (group === 'closings') return { holders: own(closings, holder)?.during ?? Object.keys(stages) }
  if (group !== 'stages' && group !== 'branches') return undefined
  return part === 'tasks' && task !== undefined ? { holders: [holder], task } : { holders: [holder] }
}

function namesIn(conditions: readonly Expression[]) {
  const { vars, answered, valid, done } = references(conditions)
  return [...vars, ...answered, ...valid, ...done].filter(({ row }) => !row)
}

function isKnown(head: string, { stages, closings }: Workflow, homes: ReadonlyMap<string, string>): boolean {
  return homes.has(head) || own(stages, head) !== undefined || own(closings, head) !== undefined
}

function waitsFor(later: string, task: string, workflow: Workflow, homes: ReadonlyMap<string, string>): boolean {
  return later !== task && awaitedBy(later, homes.get(later) ?? '', workflow).has(task)
}
