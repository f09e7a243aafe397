import type { ProcedureVersion } from '#engine/definition'
import { type Holder, holdersOf } from './holders.ts'
import { boxTitle, label, oneLine } from './label.ts'
import { endNode, idOf, taskNode } from './node.ts'
import { nodeId } from './node-id.ts'
import { overviewFlow } from './overview-flow.ts'
import { roleFlow } from './role-flow.ts'
import { stageFlow } from './stage-flow.ts'
import { waysOf } from './ways.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** Stages with their tasks in order, the ways between them, and how a case ends. */
export function flow(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  const { stage, role, detail } = drawn
  if (stage !== undefined) return stageFlow(version, words, { ...drawn, stage })
  if (role !== undefined) return roleFlow(version, words, { ...drawn, role })
  if (detail === 'stages') return overviewFlow(version, words, drawn)
  const holders = holdersOf(version, {})
  const shown = new Set(holders.map(({ name }) => name))
  const ways = waysOf(version)
  const others = new Map(ways.flatMap(({ from, to }) => [from, to]).map((end) => [idOf(end), end]))
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...holders.flatMap((holder) => subgraph(holder, words)),
    ...[...others.values()].filter(({ name }) => !shown.has(name)).map((end) => `  ${endNode(version, end, words)}`),
    ...ways.map(({ from, to, title, dotted }) => {
      const said = title === undefined ? '' : `|"${label(words.text(title))}"|`
      return `  ${idOf(from)} ${dotted ? '-.->' : '-->'}${said} ${idOf(to)}`
    }),
  ]
}

function subgraph({ name, kind, holder, tasks }: Holder, words: DiagramWords): readonly string[] {
  const drawn = new Set(tasks.map(([id]) => id))
  return [
    `  subgraph ${nodeId(kind, name)}["${boxTitle(words.text(holder.title))}"]`,
    ...tasks.map(([id, task]) => `    ${taskNode(id, task, words.text(task.title))}`),
    ...tasks.flatMap(([id, { after = [] }]) =>
      after
        .filter((other) => drawn.has(other))
        .map((other) => `    ${nodeId('task', other)} --> ${nodeId('task', id)}`),
    ),
    '  end',
  ]
}
