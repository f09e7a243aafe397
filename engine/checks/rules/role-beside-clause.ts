import { type Library, tasksOf } from '#engine/definition'
import type { Branch, Source, Stage, Workflow } from '#engine/schema'
import { clauseNames, clausesOf } from '../clauses-of.ts'
import type { Rule } from '../rule.ts'

type Path = readonly (string | number)[]
type Held = { readonly path: Path; readonly role?: string; readonly source?: Source }

/** A norm held by a role that none of its clauses names. */
export const roleBesideClause = {
  code: 'role-beside-clause',
  severity: 'error',
  find: (library: Library) =>
    Object.values(library.workflows).flatMap((workflow) =>
      heldIn(workflow).flatMap(({ path, role, source }) => {
        const named = clausesOf(library, source).flatMap(({ who = [] }) => who)
        if (role === undefined || named.length === 0 || named.includes(role)) return []
        const params = { name: role, clauses: clauseNames(source), who: [...new Set(named)].join(', ') }
        return [{ kind: 'workflow', id: workflow.id, path, params } as const]
      }),
    ),
} as const satisfies Rule

function heldIn(workflow: Workflow): readonly Held[] {
  const { stages, branches = {}, closings, duties = {} } = workflow
  const by = (at: string, all: Readonly<Record<string, { readonly by?: string; readonly source?: Source }>>) =>
    Object.entries(all).map(([name, { by, source }]): Held => ({ path: [at, name, 'by'], role: by, source }))
  const ways = (at: string, all: Readonly<Record<string, Stage | Branch>>) =>
    Object.entries(all).flatMap(([name, { next = {} }]) =>
      Object.entries(next).map(
        ([way, { by, source }]): Held => ({ path: [at, name, 'next', way, 'by'], role: by, source }),
      ),
    )
  return [
    ...tasksOf(workflow).map(({ path, task: { role, source } }): Held => ({ path: [...path, 'role'], role, source })),
    ...Object.entries(duties).map(
      ([name, { role, source }]): Held => ({ path: ['duties', name, 'role'], role, source }),
    ),
    ...Object.entries(branches).map(
      ([name, { opens, source }]): Held => ({ path: ['branches', name, 'opens', 'by'], role: opens?.by, source }),
    ),
    ...by('closings', closings),
    ...ways('stages', stages),
    ...ways('branches', branches),
  ]
}
