import { tasksOf } from '#engine/definition'
import type { Condition, Requirements, Stage, Task, TermDeadline, Transition, Workflow } from '#engine/schema'
import { neededNames } from './needed-names.ts'

/** `from` comes before `to`; with a term, `to` comes at the latest so long after `from`. */
export type EventLink = { readonly from: string; readonly to: string; readonly term?: TermDeadline }

/** What comes before what on some way through a procedure: tasks, stages, branches, closings, entries, and dates that terms run from. */
export function eventLinks(workflow: Workflow): readonly EventLink[] {
  const { entries, stages, branches = {}, closings } = workflow
  const all = Object.keys(stages)
  return [
    ...Object.entries(entries).map(([entry, { to }]) => ({ from: entry, to })),
    ...tasksOf(workflow).flatMap(({ id, task, home }) => [{ from: home, to: id }, ...beforeTask(id, task)]),
    ...Object.entries(stages).flatMap(([id, stage]) =>
      Object.values(stage.next).flatMap((next) => beforeNext(id, stage, next)),
    ),
    ...Object.entries(branches).flatMap(([id, { during = [], opens, next = {} }]) => [
      ...linked(during, id),
      ...linked(namesIn(opens?.when), id),
      ...Object.values(next).flatMap(({ to, when }) => (to === undefined ? [] : linked([id, ...namesIn(when)], to))),
    ]),
    ...Object.entries(closings).flatMap(([id, { during = all, when, requires, to }]) => [
      ...linked([...during, ...namesIn(when, requires)], id),
      ...(to === undefined ? [] : linked([id], to)),
    ]),
  ]
}

function beforeTask(id: string, { after = [], when, requires, deadline }: Task): readonly EventLink[] {
  const links = linked([...after, ...namesIn(when, requires)], id)
  if (!deadline || !('amount' in deadline) || deadline.direction === 'before') return links
  return [...links, { from: deadline.from, to: id, term: deadline }]
}

function beforeNext(id: string, stage: Stage, { to, close, when }: Transition): readonly EventLink[] {
  const next = to ?? close
  if (next === undefined) return []
  const duties = Object.entries(stage.tasks).filter(
    ([, { optional, repeats, every }]) => !optional && !repeats && !every,
  )
  return linked([id, ...(when ? namesIn(when) : duties.map(([task]) => task))], next)
}

function namesIn(when: Condition | undefined, requires: Requirements = {}): readonly string[] {
  return [...neededNames([...(when ?? []), ...Object.values(requires).flatMap((one) => one.when)])]
}

function linked(names: readonly string[], to: string): readonly EventLink[] {
  return names.filter((from) => from !== to).map((from) => ({ from, to }))
}
