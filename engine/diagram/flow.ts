import type { ProcedureVersion } from '#engine/definition'
import type { Transition } from '#engine/schema'
import { type Holder, holdersOf, type Part } from './holders.ts'
import { label, oneLine } from './label.ts'
import { nodeId } from './node-id.ts'
import type { DiagramWords } from './words.ts'

/** Stages with their tasks in order, the ways between them, and how a case ends. */
export function flow(version: ProcedureVersion, words: DiagramWords, part: Part): readonly string[] {
  const { workflow } = version
  const holders = holdersOf(version, part)
  const shown = new Set(holders.map(({ name }) => name))
  const ways = waysOf(version).filter(({ from, to }) => shown.has(from.name) || shown.has(to.name))
  const neighbours = new Map(ways.flatMap(({ from, to }) => [from, to]).map((end) => [idOf(end), end]))
  const others = [...neighbours.values()].filter(({ name }) => !shown.has(name))
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(workflow.title))}`,
    ...holders.flatMap((holder) => subgraph(holder, words)),
    ...others.map((end) => `  ${idOf(end)}${shapeOf(end, label(titleOf(version, end, words)))}`),
    ...ways.map(({ from, to, title, dotted }) => {
      const arrow = dotted ? '-.->' : '-->'
      const said = title === undefined ? '' : `|"${label(words.text(title))}"|`
      return `  ${idOf(from)} ${arrow}${said} ${idOf(to)}`
    }),
  ]
}

type End = { readonly kind: 'entry' | 'stage' | 'branch' | 'closing'; readonly name: string }
type Way = { readonly from: End; readonly to: End; readonly title?: Transition['title']; readonly dotted?: true }

function waysOf({ workflow }: ProcedureVersion): readonly Way[] {
  const { stages, branches = {}, closings, entries } = workflow
  const end = (kind: End['kind'], name: string): End => ({ kind, name })
  const next = (from: End, all: Readonly<Record<string, Transition>> = {}) =>
    Object.values(all).flatMap(({ to, close, title }): Way[] => [
      ...(to === undefined ? [] : [{ from, to: end('stage', to), title }]),
      ...(close === undefined ? [] : [{ from, to: end('closing', close), title }]),
    ])
  return [
    ...Object.entries(entries).map(([name, { to }]) => ({ from: end('entry', name), to: end('stage', to) })),
    ...Object.entries(stages).flatMap(([name, stage]) => next(end('stage', name), stage.next)),
    ...Object.entries(branches).flatMap(([name, branch]): readonly Way[] => [
      ...(branch.during ?? []).map((stage) => ({
        from: end('stage', stage),
        to: end('branch', name),
        dotted: true as const,
      })),
      ...next(end('branch', name), branch.next),
    ]),
    ...Object.entries(closings).flatMap(([name, { during = [], to }]): readonly Way[] => [
      ...during.map((stage) => ({ from: end('stage', stage), to: end('closing', name), dotted: true as const })),
      ...(to === undefined ? [] : [{ from: end('closing', name), to: end('stage', to), dotted: true as const }]),
    ]),
  ]
}

function subgraph({ name, kind, holder, tasks }: Holder, words: DiagramWords): readonly string[] {
  const drawn = new Set(tasks.map(([id]) => id))
  return [
    `  subgraph ${nodeId(kind, name)}["${label(words.text(holder.title))}"]`,
    ...tasks.map(([id, task]) => {
      const text = label(words.text(task.title))
      return `    ${nodeId('task', id)}${task.optional ? `("${text}")` : `["${text}"]`}`
    }),
    ...tasks.flatMap(([id, task]) =>
      (task.after ?? [])
        .filter((other) => drawn.has(other))
        .map((other) => `    ${nodeId('task', other)} --> ${nodeId('task', id)}`),
    ),
    '  end',
  ]
}

function idOf({ kind, name }: End): string {
  return nodeId(kind, name)
}

function shapeOf({ kind }: End, text: string): string {
  switch (kind) {
    case 'entry':
      return `(["${text}"])`
    case 'stage':
    case 'branch':
      return `("${text}")`
    case 'closing':
      return `[["${text}"]]`
  }
}

function titleOf({ workflow }: ProcedureVersion, { kind, name }: End, words: DiagramWords): string {
  const all = { entry: workflow.entries, stage: workflow.stages, branch: workflow.branches, closing: workflow.closings }
  const titled = all[kind]?.[name]
  return titled ? words.text(titled.title) : name
}
