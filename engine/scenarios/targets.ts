import { holds } from '#engine/expression'
import { own } from '#engine/record'
import type { Source, Text, Workflow } from '#engine/schema'
import { type Case, type CaseEvent, caseScope, type Rules } from '#engine/workflow'

/** A way a case can go: `name` alone, or `stage/transition` (`branch/transition`). */
export type Target = {
  readonly type: 'transition' | 'closing' | 'branch'
  readonly name: string
  readonly title: Text
  readonly source?: Source
}

/** Every transition, closing and branch of a procedure, in the order of the definition. */
export function targetsOf({ stages, branches = {}, closings }: Workflow): readonly Target[] {
  const transitions = [...Object.entries(stages), ...Object.entries(branches)].flatMap(([holder, { next = {} }]) =>
    Object.entries(next).map(([name, { title, to, close, source }]): Target => {
      const end = own(stages, to)?.title ?? own(closings, close)?.title
      return { type: 'transition', name: `${holder}/${name}`, title: title ?? end ?? name, source }
    }),
  )
  const named = (
    type: Target['type'],
    all: Readonly<Record<string, { readonly title: Text; readonly source?: Source }>>,
  ) => Object.entries(all).map(([name, { title, source }]): Target => ({ type, name, title, source }))
  return [...transitions, ...named('closing', closings), ...named('branch', branches)]
}

export function targetKey({ type, name }: Pick<Target, 'type' | 'name'>): string {
  return `${type} ${name}`
}

/** The keys of the ways a case went with one event. */
export function passed(rules: Rules, before: Case, after: Case, event: CaseEvent): readonly string[] {
  const { stages, branches = {} } = rules.version.workflow
  const entered = after.visits.slice(before.visits.length).flatMap(({ via }, at): readonly string[] => {
    const from = after.visits[before.visits.length + at - 1]?.stage ?? ''
    if (own(own(stages, from)?.next, via)) return [`transition ${from}/${via}`]
    const branch = Object.entries(branches).find(([, { next }]) => own(next, via))
    return branch ? [`transition ${branch[0]}/${via}`] : []
  })
  const opened = after.runs.slice(before.runs.length).map(({ branch }) => `branch ${branch}`)
  const taken = event.type === 'closing-taken' ? [`closing ${event.closing}`] : []
  return [
    ...entered,
    ...opened,
    ...taken,
    ...(event.type === 'closing-taken' ? [] : closedBy(rules, before, after, event)),
  ]
}

// A closed case does not say by which transition: the first that leads to a closing and holds.
function closedBy(rules: Rules, before: Case, after: Case, event: CaseEvent): readonly string[] {
  if (before.status !== 'open' || after.status !== 'closed') return []
  const { stages, branches = {} } = rules.version.workflow
  const ended = after.runs.filter(({ ended }, at) => ended !== undefined && before.runs[at]?.ended === undefined)
  const holders = [
    ...ended.map(({ branch, key }) => ({ name: branch, next: own(branches, branch)?.next, run: key })),
    { name: after.visits.at(-1)?.stage ?? '', next: own(stages, after.visits.at(-1)?.stage)?.next, run: undefined },
  ]
  const ways = holders.flatMap(({ name, next = {}, run }) =>
    Object.entries(next).flatMap(([way, { close, by, when }]) => {
      if (close === undefined) return []
      const isTaken = event.type === 'transition-taken' ? event.transition === way : by === undefined
      const isSo = when === undefined || holds(when, caseScope(rules, after, event.on, run)) === true
      return isTaken && isSo ? [[`transition ${name}/${way}`, `closing ${close}`]] : []
    }),
  )
  return ways[0] ?? []
}
