import { type Expression, references } from '#engine/expression'
import { own } from '#engine/record'
import type { Condition, Workflow } from '#engine/schema'
import { type Case, currentVisit } from './case.ts'
import { amendersOf } from './find-done.ts'
import { type OwnWays, ownMoves } from './own-ways.ts'
import { placeOf } from './place.ts'

/** The tasks whose doing can set a case moving; `always` where the day itself can. */
type Stirring = { readonly always: boolean; readonly tasks: ReadonlySet<string> }

type Stirrings = {
  readonly stages: ReadonlyMap<string, Stirring>
  readonly branches: ReadonlyMap<string, Stirring>
  readonly opening: Stirring
}

const known = new WeakMap<Workflow, Stirrings>()

/** Whether a case at rest may move by itself once a task is done: false only where nothing it waits for reads that task. */
export function mayStir(workflow: Workflow, state: Case, task: string): boolean {
  const { stages, branches, opening } = stirringsOf(workflow)
  const isStirred = (stirring: Stirring | undefined) =>
    stirring !== undefined && (stirring.always || stirring.tasks.has(task))
  return (
    isStirred(opening) ||
    isStirred(stages.get(currentVisit(state)?.stage ?? '')) ||
    state.runs.some((run) => run.ended === undefined && isStirred(branches.get(run.branch)))
  )
}

function stirringsOf(workflow: Workflow): Stirrings {
  const found = known.get(workflow)
  if (found) return found
  const { stages, branches, opening } = ownMoves(workflow)
  const ofHolder = ({ ways, mandatory }: OwnWays, isIdle: boolean) =>
    stirring(
      workflow,
      [...ways.map(([, { when }]) => when), ...(isIdle ? mandatory.map(([, { when }]) => when) : [])],
      isIdle ? mandatory.map(([id]) => id) : [],
    )
  const made: Stirrings = {
    stages: new Map(
      [...stages].map(([name, own]) => [
        name,
        ofHolder(
          own,
          own.ways.some(([, { when }]) => when === undefined),
        ),
      ]),
    ),
    branches: new Map([...branches].map(([name, own]) => [name, ofHolder(own, own.branch.next === undefined)])),
    opening: stirring(
      workflow,
      opening.map(([, { opens }]) => opens?.when),
      opening.flatMap(([, { each }]) => each ?? []),
    ),
  }
  known.set(workflow, made)
  return made
}

function stirring(
  workflow: Workflow,
  conditions: readonly (Condition | undefined)[],
  paths: readonly string[],
): Stirring {
  const tasks = new Set<string>()
  const seen = new Set<string>()
  let always = false

  // Whatever is not surely a task's, or fixed while tasks are done, makes every fact count.
  function follow(path: string): void {
    if (seen.has(path)) return
    seen.add(path)
    const [head = '', second] = path.split('.')
    const holder = own(workflow.stages, head) ?? own(workflow.branches, head)
    if (head === 'on') always = true
    else if (head === 'row') for (const { each } of Object.values(workflow.branches ?? {})) follow(each ?? 'subject')
    else if (placeOf(workflow, head)) for (const task of [head, ...amendersOf(workflow, head)]) tasks.add(task)
    else if (holder && second === 'ends') {
      const { from, amount } = holder.period ?? {}
      if (from !== undefined) follow(from)
      if (typeof amount === 'string') follow(amount)
    }
  }

  function read(expression: Expression): void {
    const { vars, answered, done, valid, consent } = references(expression)
    for (const { path, row } of [...vars, ...answered]) if (!row) follow(path)
    for (const { path } of done) follow(path)
    // Both end by a day of their own, and rest on more than is written here.
    if (valid.length > 0 || consent.length > 0) always = true
  }

  for (const condition of conditions) for (const expression of condition ?? []) read(expression)
  for (const path of paths) follow(path)
  return { always, tasks }
}
