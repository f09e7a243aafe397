import { holds, type Scope } from '#engine/expression'
import { own } from '#engine/record'
import type { Task } from '#engine/schema'
import type { Case, Run } from './case.ts'
import { caseScope } from './case-scope.ts'
import { doneOf } from './done-list.ts'
import { doingsOf } from './find-done.ts'
import { isBefore } from './moment.ts'
import { placeOf, taskKey } from './place.ts'
import type { Rules } from './rules.ts'

/** A task that stands open in a case on a day. `waitsFor` are earlier tasks not yet done; `carried`: its stage is left, it is still due. */
export type OpenTask = {
  readonly key: string
  readonly id: string
  readonly task: Task
  readonly holder: string
  readonly began: string
  readonly run?: Run
  readonly times: number
  readonly waitsFor: readonly string[]
  readonly paused?: string
  readonly carried: boolean
  readonly scope: Scope
}

/** Where tasks stand open: a stay in a stage, or an opening of a branch. */
type Stay = {
  readonly holder: string
  readonly tasks: Readonly<Record<string, Task>>
  readonly began: string
  readonly visit: number
  readonly run?: Run
  readonly carried: boolean
}

/** All tasks that apply on a day and are not finished: of the stage, left over from earlier ones, of branches, each in the order of the definition. */
export function openTasks(rules: Rules, state: Case, on: string): readonly OpenTask[] {
  return staysOf(rules, state).flatMap((stay) => {
    const tasks = tasksOf(rules, state, on, stay)
    return stay.carried ? tasks.filter((open) => open.waitsFor.length === 0 && isMandatory(open)) : tasks
  })
}

/** Whether something that must be done is still open among these tasks. */
export function isMandatory({ task, times }: OpenTask): boolean {
  return !task.optional && !task.every && !(task.repeats && times > 0)
}

// A task once open stays due after its stage is left, unless the stage was entered again.
function staysOf(rules: Rules, state: Case): readonly Stay[] {
  const { stages, branches } = rules.version.workflow
  const last = state.visits.length - 1
  const inStages = state.visits.flatMap((visit, at): Stay[] => {
    const stage = own(stages, visit.stage)
    const isLatest = state.visits.findLastIndex((other) => other.stage === visit.stage) === at
    if (!stage || !isLatest || state.status !== 'open') return []
    return [{ holder: visit.stage, tasks: stage.tasks, began: visit.on, visit: at, carried: at < last }]
  })
  const inBranches = state.runs.flatMap((run): Stay[] => {
    const branch = own(branches, run.branch)
    if (!branch || run.ended !== undefined) return []
    return [{ holder: run.branch, tasks: branch.tasks, began: run.on, visit: -1, run, carried: false }]
  })
  return [...inStages.filter(({ carried }) => !carried), ...inStages.filter(({ carried }) => carried), ...inBranches]
}

function tasksOf(rules: Rules, state: Case, on: string, stay: Stay): readonly OpenTask[] {
  const { holder, tasks, began, run, carried } = stay
  const scope = caseScope(rules, state, on, run?.key)
  const paused = run === undefined ? pausedBy(rules, state, holder, on) : undefined
  return Object.entries(tasks).flatMap(([id, task]): OpenTask[] => {
    if (task.when && holds(task.when, scope) !== true) return []
    const times = timesDone(state, id, stay)
    if (isWaived(state, id, stay) || (times > 0 && !task.repeats && !task.every)) return []
    const waitsFor = (task.after ?? []).filter((other) => isAwaited(rules, state, other, scope, stay))
    return [{ key: taskKey(id, run?.key), id, task, holder, began, run, times, waitsFor, paused, carried, scope }]
  })
}

// A task in a branch is awaited from outside until every opening of the branch is over.
function isAwaited(rules: Rules, state: Case, id: string, scope: Scope, stay: Stay): boolean {
  const { workflow } = rules.version
  const place = placeOf(workflow, id)
  if (place?.kind === 'branch' && stay.run?.branch !== place.name)
    return state.runs.some((other) => other.branch === place.name && other.ended === undefined)
  const sibling = own(stay.tasks, id)
  if (!sibling) return doingsOf(workflow, state, id).length === 0
  if (timesDone(state, id, stay) > 0 || isWaived(state, id, stay)) return false
  return !(sibling.when && holds(sibling.when, scope) === false)
}

function timesDone(state: Case, task: string, { visit, run }: Stay): number {
  return doneOf(state.done, task).filter((done) => done.run === run?.key && done.visit === visit).length
}

function isWaived(state: Case, task: string, { visit, run }: Stay): boolean {
  return state.waived.some((waived) => waived.task === task && waived.run === run?.key && waived.visit === visit)
}

// The opening that keeps a stage waiting on a day: from its own day to the day before its end.
function pausedBy(rules: Rules, state: Case, stage: string, day: string): string | undefined {
  const { branches } = rules.version.workflow
  return state.runs.find(
    ({ branch, on, ended }) =>
      own(branches, branch)?.pauses?.includes(stage) &&
      !isBefore(day, on) &&
      (ended === undefined || isBefore(day, ended)),
  )?.key
}
