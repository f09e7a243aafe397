import { type Expression, references } from '#engine/expression'
import type { Condition, Task, Workflow } from '#engine/schema'
import { type Wish, wishesOf } from './wishes.ts'

/** What decides how a case goes. */
export type Flow = {
  /** The tasks that matter, directly or because another waits for them. */
  readonly tasks: ReadonlySet<string>
  /** Those that a way of the case itself looks at. */
  readonly watched: ReadonlySet<string>
  /** The paths of answers that conditions read. */
  readonly paths: readonly string[]
  /** What answers should be, for one condition each. */
  readonly wishes: readonly Wish[]
  /** What answers should be for tasks to be possible at all. */
  readonly needs: Wish
}

export function flowOf(workflow: Workflow): Flow {
  const { stages, branches = {}, closings, roles } = workflow
  const holders = [...Object.values(stages), ...Object.values(branches)]
  const tasks = new Map(holders.flatMap(({ tasks }) => Object.entries(tasks)))
  const given = (path: string | undefined): Condition => (path === undefined ? [] : [{ answered: path }])
  const ways = [
    ...holders.flatMap(({ next = {} }) => Object.values(next).flatMap(({ when = [] }) => when)),
    ...Object.values(branches).flatMap(({ opens, each }) => [...(opens?.when ?? []), ...given(each)]),
    ...Object.values(closings).flatMap(({ when = [], requires = {} }) => [...when, ...whensOf(requires)]),
    ...holders.flatMap(({ period }) => [
      ...given(typeof period?.amount === 'string' ? period.amount : undefined),
      ...(period && /^[a-z]/.test(period.from) ? [{ done: period.from }] : []),
    ]),
  ]
  const needs = [...tasks.values()].flatMap(({ requires = {} }) => whensOf(requires))
  const chosen = Object.values(roles).flatMap(({ chosen }) => given(chosen))
  const instead = Object.values(roles).flatMap(({ instead }) => instead?.when ?? [])
  const applies = [...tasks.values()].flatMap(({ when = [] }) => when)
  const all = [...ways, ...chosen, ...applies, ...needs, ...instead]
  const watched = new Set(headsOf(ways).filter((head) => tasks.has(head)))
  return {
    watched,
    tasks: closure([...watched, ...awaited(workflow), ...headsOf(chosen)], tasks),
    paths: [...new Set(all.flatMap((one) => pathsIn(one)))],
    wishes: distinct(all.flatMap((one) => wishesOf([one]))),
    needs: merged([...chosen, ...needs].flatMap((one) => wishesOf([one]))),
  }
}

// A way without a condition waits for everything that must be done; a branch without ways ends so.
function awaited({ stages, branches = {} }: Workflow): readonly string[] {
  const waiting = Object.values(stages).filter(({ next }) => Object.values(next).some(({ when, by }) => !when && !by))
  const ending = Object.values(branches).filter(({ next, pauses, stopsClock }) => !next && (pauses ?? stopsClock))
  return [...waiting, ...ending].flatMap(({ tasks }) =>
    Object.entries(tasks).flatMap(([id, { optional, every }]) => (optional || every ? [] : [id])),
  )
}

function closure(first: readonly string[], tasks: ReadonlyMap<string, Task>): ReadonlySet<string> {
  const found = new Set(first)
  for (const id of found) {
    const { after = [], when = [], requires = {}, amends } = tasks.get(id) ?? {}
    const others = [...after, ...headsOf([...when, ...whensOf(requires)]), ...(amends === undefined ? [] : [amends])]
    for (const other of others) if (tasks.has(other)) found.add(other)
  }
  return found
}

function whensOf(requires: Readonly<Record<string, { readonly when: Condition }>>): Condition {
  return Object.values(requires).flatMap(({ when }) => when)
}

function headsOf(conditions: readonly Expression[]): readonly string[] {
  return conditions.flatMap(pathsIn).map((path) => path.split('.')[0] ?? path)
}

function pathsIn(condition: Expression): readonly string[] {
  const { vars, done, answered, valid } = references(condition)
  return [...vars, ...done, ...answered, ...valid].map(({ path }) => path)
}

// Where wishes differ about a path the first counts.
function merged(wishes: readonly Wish[]): Wish {
  return Object.fromEntries(wishes.toReversed().flatMap((wish) => Object.entries(wish)))
}

function distinct(wishes: readonly Wish[]): readonly Wish[] {
  return [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()]
}
