import { type Explanation, holds, unmet } from '#engine/expression'
import { own } from '#engine/record'
import type { Source, Text } from '#engine/schema'
import { agencyOf } from './agency-of.ts'
import { type Case, currentVisit } from './case.ts'
import { caseScope } from './case-scope.ts'
import type { Rules } from './rules.ts'

/** What may be done in a case beside its tasks; `unmet` says what is not yet so. */
export type Choice = {
  readonly type: 'closing' | 'branch' | 'transition' | 'consent'
  readonly name: string
  readonly run?: string
  readonly title: Text
  readonly source?: Source
  readonly form?: string
  readonly agency?: string
  readonly to?: string
  readonly unmet: readonly Explanation[]
}

/** The closings, branches, transitions and consents open to somebody on a day. */
export function choices(rules: Rules, state: Case, on: string): readonly Choice[] {
  const { workflow } = rules.version
  const stage = currentVisit(state)?.stage
  const scope = caseScope(rules, state, on)
  const by = (role: string | undefined) =>
    role === undefined ? state.opened?.agency : agencyOf(rules, state, role, scope)
  const isDuring = (during: readonly string[] | undefined) =>
    during === undefined || (stage !== undefined && during.includes(stage))
  const lacking = (when: Parameters<typeof unmet>[0] | undefined) =>
    when && holds(when, scope) !== true ? unmet(when, scope) : []
  if (state.status === 'absent') return []

  // A ground that leads to a winding-up is taken once; a closing some transition names is not for the taking.
  const byTransition = new Set(
    [...Object.values(workflow.stages), ...Object.values(workflow.branches ?? {})].flatMap(({ next }) =>
      Object.values(next ?? {}).map(({ close }) => close),
    ),
  )
  const closings = Object.entries(workflow.closings).flatMap(([name, closing]): Choice[] => {
    if (
      state.status !== 'open' ||
      state.ground ||
      !isDuring(closing.during) ||
      (byTransition.has(name) && closing.by === undefined)
    )
      return []
    const { title, source, form, to } = closing
    return [
      {
        type: 'closing',
        name,
        title,
        source,
        form,
        agency: by(closing.by),
        to,
        unmet: closingUnmet(rules, state, name, on),
      },
    ]
  })
  const branches = Object.entries(workflow.branches ?? {}).flatMap(
    ([name, { title, source, opens, during, many, outlives }]): Choice[] => {
      const isOpen = state.runs.some((run) => run.branch === name && (run.ended === undefined || !many))
      if (opens?.by === undefined || isOpen || !isDuring(during) || (state.status === 'closed' && !outlives)) return []
      return [{ type: 'branch', name, title, source, agency: by(opens.by), unmet: lacking(opens.when) }]
    },
  )
  const here = stage === undefined ? undefined : own(workflow.stages, stage)
  const runs = state.runs
    .filter((run) => run.ended === undefined)
    .map((run) => ({ run: run.key, next: own(workflow.branches, run.branch)?.next }))
  const transitions = [{ run: undefined, next: here?.next }, ...runs].flatMap(({ run, next }) =>
    Object.entries(next ?? {}).flatMap(([name, way]): Choice[] => {
      if (way.by === undefined) return []
      const title =
        way.title ?? own(workflow.stages, way.to ?? '')?.title ?? own(workflow.closings, way.close ?? '')?.title ?? name
      return [
        {
          type: 'transition',
          name,
          run,
          title,
          source: way.source,
          agency: by(way.by),
          to: way.to,
          unmet: lacking(way.when),
        },
      ]
    }),
  )
  const consents = Object.entries(workflow.consents ?? {}).map(
    ([name, { title, source, form, to }]): Choice => ({ type: 'consent', name, title, source, form, to, unmet: [] }),
  )
  const isAlive = state.status === 'open' || runs.length > 0
  return [...closings, ...branches, ...transitions, ...(isAlive ? consents : [])]
}

/** What of a closing's conditions does not hold on a day. */
export function closingUnmet(rules: Rules, state: Case, name: string, on: string): readonly Explanation[] {
  const closing = own(rules.version.workflow.closings, name)
  const needs = [...(closing?.when ?? []), ...Object.values(closing?.requires ?? {}).flatMap(({ when }) => when)]
  const scope = caseScope(rules, state, on)
  return holds(needs, scope) === true ? [] : unmet(needs, scope)
}
