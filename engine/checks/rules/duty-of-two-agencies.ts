import { type PlacedTask, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import type { Rule } from '../rule.ts'

/** One clause that two agencies carry out in one stage or branch: who answers for it? */
export const dutyOfTwoAgencies = {
  code: 'duty-of-two-agencies',
  severity: 'note',
  find: ({ workflows }) =>
    Object.values(workflows).flatMap((workflow) => {
      const byTask = Map.groupBy(sharedClauses(workflow), ({ task }) => task)
      return [...byTask].map(([{ path }, shared]) => {
        const clauses = shared.map(({ clause }) => clause.slice(clause.indexOf('#') + 1)).join(', ')
        const roles = [...new Set(shared.flatMap((one) => one.roles))].join(', ')
        return { kind: 'workflow', id: workflow.id, path: [...path, 'source'], params: { clauses, roles } } as const
      })
    }),
} as const satisfies Rule

function sharedClauses(workflow: Workflow) {
  const isAgency = (role: string) => own(workflow.roles, role)?.kind === 'agency'
  const held = tasksOf(workflow).flatMap((task) => clausesOf(task).map((clause) => ({ task, clause })))
  return [...Map.groupBy(held, ({ task, clause }) => `${task.home} ${clause}`).values()].flatMap((group) => {
    const roles = group.flatMap(({ task }) => [task.task.role, ...(task.task.with ?? [])]).filter(isAgency)
    const last = group.at(-1)
    return new Set(roles).size > 1 && last ? [{ ...last, roles }] : []
  })
}

function clausesOf({ task: { source = [] } }: PlacedTask): readonly string[] {
  return typeof source === 'string' ? [source] : source
}
