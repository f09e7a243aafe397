import type { ProcedureVersion } from '#engine/definition'
import { oneLine } from './label.ts'
import { endNode, idOf } from './node.ts'
import { nodeId } from './node-id.ts'
import { stacked } from './stacked.ts'
import { type End, waysOf } from './ways.ts'
import type { DiagramWords } from './words.ts'

/** The stages without their tasks, branches of the same stages in one box; a ground that leads to another stage is a dotted way there. */
export function overviewFlow(version: ProcedureVersion, words: DiagramWords): readonly string[] {
  const ways = waysOf(version).filter(({ dotted }) => !dotted)
  const stages = Object.keys(version.workflow.stages).map((name): End => ({ kind: 'stage', name }))
  const ends = new Map([...stages, ...ways.flatMap(({ from, to }) => [from, to])].map((end) => [idOf(end), end]))
  const beside = besideOf(version)
  const inBox = new Set(beside.flatMap(({ branches }) => branches.map(idOf)))
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...[...ends].filter(([id]) => !inBox.has(id)).map(([, end]) => `  ${endNode(version, end, words)}`),
    ...beside.flatMap(({ id, branches }) =>
      stacked(
        id,
        words.groups.beside,
        branches.map((branch) => endNode(version, branch, words)),
      ),
    ),
    ...new Set(ways.map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`)),
    ...new Set(windingUp(version)),
    ...beside.flatMap(({ id, during }) => during.map((stage) => `  ${nodeId('stage', stage)} -.-> ${id}`)),
  ]
}

function windingUp({ workflow }: ProcedureVersion): readonly string[] {
  return Object.values(workflow.closings).flatMap(({ during = [], to }) =>
    to === undefined ? [] : during.map((stage) => `  ${nodeId('stage', stage)} -.-> ${nodeId('stage', to)}`),
  )
}

function besideOf({ workflow }: ProcedureVersion) {
  const all = Object.entries(workflow.branches ?? {})
  const keys = [...new Set(all.map(([, { during = [] }]) => during.join()))]
  return keys.map((key, at) => ({
    id: `g_${at}`,
    during: key.split(',').filter((stage) => stage !== ''),
    branches: all
      .filter(([, { during = [] }]) => during.join() === key)
      .map(([name]): End => ({ kind: 'branch', name })),
  }))
}
