import { type Library, tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Branch, Source, Stage, Workflow } from '#engine/schema'
import { clauseNames, clausesOf } from '../clauses-of.ts'
import type { Rule } from '../rule.ts'

type Path = readonly (string | number)[]
type Held = {
  readonly path: Path
  readonly role?: string
  readonly source?: Source
  readonly side: 'who' | 'to'
  /** A person comes in, an agency opens the case: only the agencies that a clause names are compared. */
  readonly isEntry?: true
}

/** A norm held by a role, or addressed to one, that none of its clauses names. */
export const roleBesideClause = {
  code: 'role-beside-clause',
  severity: 'warning',
  find: (library: Library) =>
    Object.values(library.workflows).flatMap((workflow) =>
      heldIn(workflow).flatMap(({ path, role, source, side, isEntry }) => {
        const named = clausesOf(library, source)
          .flatMap((clause) => clause[side] ?? [])
          .filter((name) => !isEntry || own(workflow.roles, name)?.kind === 'agency')
        if (role === undefined || named.length === 0 || named.includes(role)) return []
        const params = { name: role, clauses: clauseNames(source), who: [...new Set(named)].join(', ') }
        return [{ kind: 'workflow', id: workflow.id, path, params } as const]
      }),
    ),
} as const satisfies Rule

function heldIn(workflow: Workflow): readonly Held[] {
  const { entries, stages, branches = {}, closings, duties = {}, consents = {}, registers = {} } = workflow
  const by = (path: Path, { by, source }: { readonly by?: string; readonly source?: Source }): Held => ({
    path: [...path, 'by'],
    role: by,
    source,
    side: 'who',
  })
  const to = (path: Path, { to, source }: { readonly to?: string; readonly source?: Source }): Held => ({
    path: [...path, 'to'],
    role: to,
    source,
    side: 'to',
  })
  const ways = (at: string, all: Readonly<Record<string, Stage | Branch>>) =>
    Object.entries(all).flatMap(([name, { next = {} }]) =>
      Object.entries(next).map(([way, one]) => by([at, name, 'next', way], one)),
    )
  const tasks = tasksOf(workflow)
  return [
    ...tasks.map(({ path, task: { role, source } }): Held => ({ path: [...path, 'role'], role, source, side: 'who' })),
    ...tasks.map(({ path, task }) => to(path, task)),
    ...Object.entries(consents).map(([name, consent]) => to(['consents', name], consent)),
    ...Object.entries(duties).map(
      ([name, { role, source }]): Held => ({ path: ['duties', name, 'role'], role, source, side: 'who' }),
    ),
    // Who keeps a register is named by its own clause or by those of the acts that it lists.
    ...Object.entries(registers).map(
      ([name, { role, rows = [], source }]): Held => ({
        path: ['registers', name, 'role'],
        role,
        source: [source, ...tasks.flatMap(({ id, task }) => (rows.includes(id) ? (task.source ?? []) : []))].flatMap(
          (one) => one ?? [],
        ),
        side: 'who',
      }),
    ),
    ...Object.entries(entries).map(([name, entry]) => ({ ...by(['entries', name], entry), isEntry: true as const })),
    ...Object.entries(branches).map(([name, { opens, source }]) =>
      by(['branches', name, 'opens'], { ...opens, source }),
    ),
    ...Object.entries(closings).map(([name, closing]) => by(['closings', name], closing)),
    ...ways('stages', stages),
    ...ways('branches', branches),
  ]
}
