import type { ProcedureVersion } from '#engine/definition'
import { oneLine } from './label.ts'
import { endNode, idOf } from './node.ts'
import { nodeId } from './node-id.ts'
import { stacked } from './stacked.ts'
import { type End, waysOf } from './ways.ts'
import type { DiagramWords, Drawn } from './words.ts'

/**
 * The stages without their tasks; entries of the same stage, and branches of the same stages, share a box; a ground
 * that leads to another stage is a dotted way there.
 */
export function overviewFlow(version: ProcedureVersion, words: DiagramWords, { width }: Drawn): readonly string[] {
  const groups = [...entriesOf(version, words), ...besideOf(version, words)]
  const inBox = new Set(groups.flatMap(({ ends }) => ends.map(idOf)))
  const ways = waysOf(version).filter(({ from, dotted }) => !dotted && from.kind !== 'entry')
  const stages = Object.keys(version.workflow.stages).map((name): End => ({ kind: 'stage', name }))
  const ends = new Map([...stages, ...ways.flatMap(({ from, to }) => [from, to])].map((end) => [idOf(end), end]))
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...groups.flatMap(({ id, title, ends }) =>
      stacked(
        id,
        title,
        ends.map((end) => ({ id: idOf(end), box: endNode(version, end, words) })),
        width,
      ),
    ),
    ...[...ends].filter(([id]) => !inBox.has(id)).map(([, end]) => `  ${endNode(version, end, words)}`),
    ...groups.flatMap(({ ways }) => ways),
    ...new Set(ways.map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`)),
    ...new Set(windingUp(version)),
  ]
}

type Group = {
  readonly id: string
  readonly title: string
  readonly ends: readonly End[]
  readonly ways: readonly string[]
}

function entriesOf({ workflow }: ProcedureVersion, words: DiagramWords): readonly Group[] {
  const all = Object.entries(workflow.entries)
  return [...new Set(all.map(([, { to }]) => to))].map((to) => ({
    id: `g_from_${nodeId('stage', to)}`,
    title: words.groups.from,
    ends: all.filter(([, entry]) => entry.to === to).map(([name]): End => ({ kind: 'entry', name })),
    ways: [`  g_from_${nodeId('stage', to)} --> ${nodeId('stage', to)}`],
  }))
}

function besideOf({ workflow }: ProcedureVersion, words: DiagramWords): readonly Group[] {
  const all = Object.entries(workflow.branches ?? {})
  return [...new Set(all.map(([, { during = [] }]) => during.join()))].map((key, at) => ({
    id: `g_${at}`,
    title: words.groups.beside,
    ends: all.filter(([, { during = [] }]) => during.join() === key).map(([name]): End => ({ kind: 'branch', name })),
    ways: key === '' ? [] : key.split(',').map((stage) => `  ${nodeId('stage', stage)} -.-> g_${at}`),
  }))
}

function windingUp({ workflow }: ProcedureVersion): readonly string[] {
  return Object.values(workflow.closings).flatMap(({ during = [], to }) =>
    to === undefined ? [] : during.map((stage) => `  ${nodeId('stage', stage)} -.-> ${nodeId('stage', to)}`),
  )
}
