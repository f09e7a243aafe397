import type { ProcedureVersion } from '#engine/definition'
import { holdersOf } from './holders.ts'
import { oneLine } from './label.ts'
import { endNode, idOf } from './node.ts'
import { nodeId } from './node-id.ts'
import { type Placed, stacked, stackedTasks } from './stacked.ts'
import { type End, type Way, waysOf } from './ways.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** One stage or branch: where it comes from, its tasks, where it leads, how it may end, what may go on beside it. */
export function stageFlow(
  version: ProcedureVersion,
  words: DiagramWords,
  drawn: Drawn & { readonly stage: string },
): readonly string[] {
  const [holder] = holdersOf(version, drawn)
  if (!holder) return ['flowchart TD']
  const own = nodeId(holder.kind, holder.name)
  const ways = waysOf(version)
  const before = ways.filter(({ to }) => idOf(to) === own)
  const anytime = holder.kind === 'stage' ? anytimeWays(version, holder.name) : []
  const after = [...ways.filter(({ from }) => idOf(from) === own), ...anytime]
  const dotted = (kind: End['kind']) => after.filter((way) => way.dotted && way.to.kind === kind)
  const groups = [
    { id: 'g_next', title: words.groups.next, arrow: '-->', ways: after.filter((way) => !way.dotted) },
    { id: 'g_closings', title: words.groups.closings, arrow: '-.->', ways: dotted('closing') },
    { id: 'g_beside', title: words.groups.beside, arrow: '-.->', ways: dotted('branch') },
  ].filter(({ ways }) => ways.length > 0)
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(holder.holder.title))}`,
    ...stacked('g_from', words.groups.from, boxes(version, before, 'from', words), drawn.width),
    ...stackedTasks(holder, words, drawn),
    ...(before.length > 0 ? [`  g_from --> ${own}`] : []),
    ...groups.flatMap(({ id, title, ways }) => stacked(id, title, boxes(version, ways, 'to', words), drawn.width)),
    ...groups.map(({ id, arrow }) => `  ${own} ${arrow} ${id}`),
    ...(drawn.width === 'narrow' ? groups.slice(1).map(({ id }, at) => `  ${groups[at]?.id} ~~~ ${id}`) : []),
  ]
}

/** The grounds and branches that no stage is named for: they may come up in any. */
function anytimeWays({ workflow }: ProcedureVersion, stage: string): readonly Way[] {
  const branches = Object.entries(workflow.branches ?? {}).filter(([, { during }]) => during === undefined)
  const closings = Object.entries(workflow.closings).filter(([, one]) => !one.during && (one.by ?? one.when))
  const way = (kind: End['kind'], name: string): Way => ({
    from: { kind: 'stage', name: stage },
    to: { kind, name },
    dotted: true,
  })
  return [...closings.map(([name]) => way('closing', name)), ...branches.map(([name]) => way('branch', name))]
}

function boxes(
  version: ProcedureVersion,
  ways: readonly Way[],
  side: 'from' | 'to',
  words: DiagramWords,
): readonly Placed[] {
  const ends = new Map(ways.map((way) => [idOf(way[side]), way]))
  return [...ends].map(([id, way]) => {
    const by = side === 'to' && way.title !== undefined ? words.text(way.title) : undefined
    return { id, box: endNode(version, way[side], words, by) }
  })
}
