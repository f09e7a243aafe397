import { type Explanation, holds, unmet } from '#engine/expression'
import { own } from '#engine/record'
import type { Source, Text } from '#engine/schema'
import { agencyOf, recorderOf } from './agency-of.ts'
import { type Case, currentVisit } from './case.ts'
import { caseScope } from './case-scope.ts'
import { lastDone } from './done-list.ts'
import type { Rules } from './rules.ts'

/** Why something of the procedure is not offered: a condition, another stage, under way already, had its turn, an end taken. */
export type ShutBy =
  | { readonly reason: 'unmet'; readonly parts: readonly Explanation[] }
  | { readonly reason: 'not-here'; readonly stages: readonly string[] }
  | { readonly reason: 'under-way'; readonly since: string }
  | { readonly reason: 'was-once'; readonly on: string }
  | { readonly reason: 'ended'; readonly closing: string; readonly on: string }

/** Something an agency might look for in a case and not find. */
export type Shut = {
  readonly type: 'task' | 'closing' | 'branch'
  readonly name: string
  readonly title: Text
  readonly source?: Source
  readonly by: ShutBy
}

/** What an agency cannot do in an open case on a day, and why: tasks of the stage, closings, branches that are not offered. */
export function shutNow(rules: Rules, state: Case, agency: string, on: string): readonly Shut[] {
  if (state.status !== 'open') return []
  const { closings, branches = {} } = rules.version.workflow
  const scope = caseScope(rules, state, on)
  const isOwn = (role: string | undefined) => role !== undefined && agencyOf(rules, state, role, scope) === agency
  const stage = currentVisit(state)?.stage
  const elsewhere = (during: readonly string[] | undefined): ShutBy | undefined =>
    during && !(stage !== undefined && during.includes(stage)) ? { reason: 'not-here', stages: during } : undefined
  return [
    ...shutTasks(rules, state, agency, on),
    ...Object.entries(closings).flatMap(([name, { title, source, by, during }]): Shut[] => {
      const { ground } = state
      const why: ShutBy | undefined = ground
        ? { reason: 'ended', closing: ground.closing, on: ground.on }
        : elsewhere(during)
      return why && isOwn(by) ? [{ type: 'closing', name, title, source, by: why }] : []
    }),
    ...Object.entries(branches).flatMap(([name, { title, source, opens, during, many }]): Shut[] => {
      const run = state.runs.findLast((other) => other.branch === name)
      const isOpen = run !== undefined && run.ended === undefined
      const had: ShutBy | undefined = run && !many ? { reason: 'was-once', on: run.on } : undefined
      const why: ShutBy | undefined = isOpen ? { reason: 'under-way', since: run.on } : (had ?? elsewhere(during))
      return why && isOwn(opens?.by) ? [{ type: 'branch', name, title, source, by: why }] : []
    }),
  ]
}

// The tasks of the present stage that would come up if their condition held.
function shutTasks(rules: Rules, state: Case, agency: string, on: string): readonly Shut[] {
  const visit = currentVisit(state)
  const stage = visit && own(rules.version.workflow.stages, visit.stage)
  if (!stage) return []
  const scope = caseScope(rules, state, on)
  const here = state.visits.indexOf(visit)
  return Object.entries(stage.tasks).flatMap(([name, task]): Shut[] => {
    const { when, title, source } = task
    const isDone = lastDone(state.done, name, (done) => done.visit === here) !== undefined
    if (!when || isDone || holds(when, scope) === true) return []
    if (recorderOf(rules, state, task, scope) !== agency) return []
    return [{ type: 'task', name, title, source, by: { reason: 'unmet', parts: unmet(when, scope) } }]
  })
}
