import type { ProcedureVersion } from '#engine/definition'
import type { Condition, Deadline, Requirements, Source, Task, Text, Transition } from '#engine/schema'
import { conditionText } from './condition-text.ts'
import { type Holder, holdersOf, type Part } from './holders.ts'
import { pathTitle } from './path-title.ts'
import type { DiagramWords, OutlineKind } from './words.ts'

/** One line of a procedure told in words; `depth` 0 is the procedure itself, `finding` says where the act is silent. */
export type OutlineLine = {
  readonly depth: number
  readonly kind: OutlineKind
  readonly name: string
  readonly text: string
  readonly sources: readonly string[]
  readonly finding?: string
}

type Norm = { readonly source?: Source; readonly finding?: Text }

/** The same a diagram shows, as lines of plain text with their clauses. */
export function outline(version: ProcedureVersion, words: DiagramWords, part: Part = {}): readonly OutlineLine[] {
  const { workflow } = version
  const isWhole = part.stage === undefined && part.role === undefined
  const say = teller(words)
  const titled = (kind: OutlineKind, all: Readonly<Record<string, Norm & { readonly title: Text }>> = {}) =>
    Object.entries(all).map(([name, norm]) => say(1, kind, name, words.text(norm.title), norm))
  return [
    say(0, 'procedure', version.name, words.text(workflow.title), workflow),
    ...(isWhole ? titled('entry', workflow.entries) : []),
    ...holdersOf(version, part).flatMap((holder) => holderLines(version, holder, words)),
    ...(isWhole
      ? [
          ...titled('consent', workflow.consents),
          ...titled('closing', workflow.closings),
          ...titled('duty', workflow.duties),
        ]
      : []),
  ]
}

function holderLines(version: ProcedureVersion, { kind, name, holder, tasks }: Holder, words: DiagramWords) {
  const say = teller(words)
  const title = (path: string) => pathTitle(version, path, words)
  const { period, each, pauses, stopsClock } = holder
  const titles = (kind: OutlineKind, names: readonly string[] = []) =>
    names.length > 0 ? [say(2, kind, name, names.map(title).join(', '), {})] : []
  return [
    say(1, kind, name, words.text(holder.title), holder),
    ...(period ? [say(2, 'period', name, words.since(words.term(period, title), title(period.from)), period)] : []),
    ...titles('each', each === undefined ? [] : [each]),
    ...titles('pauses', pauses),
    ...titles('stops-clock', stopsClock),
    ...tasks.flatMap(([id, task]) => taskLines(version, id, task, words)),
    ...Object.entries(holder.next ?? {}).map(([id, next]) => say(2, 'next', id, wayOf(version, next, words), next)),
  ]
}

function taskLines(version: ProcedureVersion, id: string, task: Task, words: DiagramWords): readonly OutlineLine[] {
  const say = teller(words)
  const { roles } = version.workflow
  const roleOf = (role: string) => words.text(roles[role]?.title ?? role)
  const act = words.by(words.text(task.title), roleOf(task.role), task.to === undefined ? undefined : roleOf(task.to))
  const notes = [...(task.optional ? [words.optional] : []), ...(task.when ? [whenOf(version, task.when, words)] : [])]
  const needs = (kind: 'requires' | 'recommends', all: Requirements = {}) =>
    Object.entries(all).map(([name, need]) =>
      say(3, kind, name, words.text(need.title ?? conditionText(version, need.when, words) ?? name), need),
    )
  return [
    say(2, 'task', id, [act, ...notes].join(', '), task),
    ...deadlineLines(version, id, task, words),
    ...needs('requires', task.requires),
    ...needs('recommends', task.recommends),
  ]
}

function deadlineLines(version: ProcedureVersion, id: string, { deadline, every }: Task, words: DiagramWords) {
  const title = (path: string) => pathTitle(version, path, words)
  const said = (deadline: Deadline) => {
    if ('undated' in deadline) return words.text(deadline.undated)
    if ('date' in deadline) return words.day(deadline.date)
    return words.since(words.term(deadline, title), title(deadline.from))
  }
  const say = teller(words)
  return [
    ...(deadline ? [say(3, 'deadline', id, said(deadline), deadline)] : []),
    ...(every ? [say(3, 'deadline', id, words.every(every), every)] : []),
  ]
}

function whenOf(version: ProcedureVersion, when: Condition, words: DiagramWords): string {
  const said = conditionText(version, when, words)
  return said === undefined ? words.conditional : words.onCondition(said)
}

function wayOf(version: ProcedureVersion, { title, to, close, when }: Transition, words: DiagramWords): string {
  const { workflow } = version
  const target = workflow.stages[to ?? ''] ?? workflow.closings[close ?? '']
  const named = [title, target?.title].flatMap((text) => (text === undefined ? [] : [words.text(text)]))
  return [named.join(' → '), ...(when && !title ? [whenOf(version, when, words)] : [])].join(', ')
}

function teller(words: DiagramWords) {
  return (
    depth: number,
    kind: OutlineKind,
    name: string,
    said: string,
    { source = [], finding }: Norm,
  ): OutlineLine => ({
    depth,
    kind,
    name,
    text: `${words.kinds[kind]}: ${said}`,
    sources: [source].flat(),
    ...(finding === undefined ? {} : { finding: words.text(finding) }),
  })
}
