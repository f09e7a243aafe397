import { own } from '#engine/record'
import type { Case } from './case.ts'
import { isBefore } from './moment.ts'
import type { Rules } from './rules.ts'

/** Something recorded in a case: a task done or waived, a branch opened, a consent answered. */
export type Act = { readonly of: 'task' | 'branch' | 'consent'; readonly name: string; readonly on: string }

/** The latest act of a case by its legal date, those of branches that outlive it left out: an end cuts off nothing later. */
export function latestAct({ version: { workflow } }: Rules, state: Case): Act | undefined {
  const isOutside = (run: string | undefined) =>
    run !== undefined && own(workflow.branches, run.split('#')[0] ?? '')?.outlives === true
  const acts = [
    ...[...state.done, ...state.waived].flatMap(({ task, run, on }): Act[] =>
      isOutside(run) ? [] : [{ of: 'task', name: task, on }],
    ),
    ...state.runs.flatMap(({ branch, key, on }): Act[] => (isOutside(key) ? [] : [{ of: 'branch', name: branch, on }])),
    ...Object.entries(state.consents).flatMap(([name, entries]) =>
      entries.map(({ on }): Act => ({ of: 'consent', name, on })),
    ),
  ]
  return acts.reduce<Act | undefined>(
    (latest, act) => (latest && !isBefore(latest.on, act.on) ? latest : act),
    undefined,
  )
}
