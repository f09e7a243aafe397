import { holds, type Scope } from '#engine/expression'
import type { Branch, Stage, Task } from '#engine/schema'
import { type Case, currentVisit, type Run } from './case.ts'
import { caseScope } from './case-scope.ts'
import { doingsOf } from './find-done.ts'
import { own, placeOf, taskKey } from './place.ts'
import type { Rules } from './rules.ts'

/** A task that stands open in a case on a day. `waitsFor` are earlier tasks not yet done. */
export type OpenTask = {
  readonly key: string
  readonly id: string
  readonly task: Task
  readonly holder: string
  readonly run?: Run
  readonly times: number
  readonly waitsFor: readonly string[]
  readonly paused?: string
  readonly scope: Scope
}

/** All tasks that apply on a day and are not finished, in the order of the definition. */
export function openTasks(rules: Rules, state: Case, on: string): readonly OpenTask[] {
  const { workflow } = rules.version
  const visit = currentVisit(state)
  const stage = visit && state.status === 'open' ? own(workflow.stages, visit.stage) : undefined
  const inStage = stage && visit ? tasksOf(rules, state, on, visit.stage, stage) : []
  const inBranches = state.runs
    .filter((run) => run.ended === undefined)
    .flatMap((run) => {
      const branch = own(workflow.branches, run.branch)
      return branch ? tasksOf(rules, state, on, run.branch, branch, run) : []
    })
  return [...inStage, ...inBranches]
}

function tasksOf(
  rules: Rules,
  state: Case,
  on: string,
  holder: string,
  { tasks }: Stage | Branch,
  run?: Run,
): readonly OpenTask[] {
  const { workflow } = rules.version
  const scope = caseScope(rules, state, on, run?.key)
  const paused = run === undefined ? pausedBy(rules, state, holder) : undefined
  return Object.entries(tasks).flatMap(([id, task]): OpenTask[] => {
    if (task.when && holds(task.when, scope) !== true) return []
    const times = doingsOf(workflow, state, id, run?.key).length
    if (isWaived(state, id, run) || (times > 0 && !task.repeats && !task.every)) return []
    const waitsFor = (task.after ?? []).filter((other) => isAwaited(rules, state, tasks, other, scope, run))
    return [{ key: taskKey(id, run?.key), id, task, holder, run, times, waitsFor, paused, scope }]
  })
}

// A task in a branch is awaited from outside until every opening of the branch is over.
function isAwaited(
  rules: Rules,
  state: Case,
  siblings: Stage['tasks'],
  id: string,
  scope: Scope,
  run: Run | undefined,
): boolean {
  const { workflow } = rules.version
  const place = placeOf(workflow, id)
  if (place?.kind === 'branch' && run?.branch !== place.name)
    return state.runs.some((other) => other.branch === place.name && other.ended === undefined)
  if (doingsOf(workflow, state, id, run?.key).length > 0 || isWaived(state, id, run)) return false
  const sibling = own(siblings, id)
  return !(sibling?.when && holds(sibling.when, scope) === false)
}

function isWaived(state: Case, task: string, run?: Run): boolean {
  return state.waived.some(
    (waived) =>
      waived.task === task &&
      waived.run === run?.key &&
      (run !== undefined || waived.visit === state.visits.length - 1),
  )
}

function pausedBy(rules: Rules, state: Case, stage: string): string | undefined {
  const { branches } = rules.version.workflow
  return state.runs.find((run) => run.ended === undefined && own(branches, run.branch)?.pauses?.includes(stage))?.key
}

/** Whether something that must be done is still open among these tasks. */
export function hasMandatory(tasks: readonly OpenTask[]): boolean {
  return tasks.some(({ task, times }) => !task.optional && !task.every && !(task.repeats && times > 0))
}
