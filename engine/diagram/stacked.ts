import type { Task, Text } from '#engine/schema'
import type { Holder } from './holders.ts'
import { label, oneLine } from './label.ts'
import { taskNode } from './node.ts'
import { nodeId } from './node-id.ts'
import type { DiagramWords, Drawn } from './words.ts'

/**
 * A stage with its tasks one under another: an arrow where one waits for another, else an unseen link keeps the order,
 * on a telephone between all neighbours, so that nothing stands side by side.
 */
export function stackedTasks(
  { kind, name, holder, tasks }: Holder,
  words: DiagramWords,
  { width }: Drawn,
  textOf: (task: Task) => string = ({ title }) => words.text(title),
): readonly string[] {
  const drawn = new Set(tasks.map(([id]) => id))
  const links = tasks.flatMap(([id, { after = [] }], at) => {
    const before = after.filter((other) => drawn.has(other))
    const previous = tasks[at - 1]?.[0]
    const isKept = previous === undefined || before.includes(previous) || (before.length > 0 && width !== 'narrow')
    const link = (other: string, arrow: string) => `    ${nodeId('task', other)} ${arrow} ${nodeId('task', id)}`
    return [...before.map((other) => link(other, '-->')), ...(isKept ? [] : [link(previous, '~~~')])]
  })
  const nodes = tasks.map(([id, task]) => `    ${taskNode(id, task, textOf(task))}`)
  const title = boxTitle(holder.title, words, width)
  return [`  subgraph ${nodeId(kind, name)}["${title}"]`, '    direction TB', ...nodes, ...links, '  end']
}

/** A box of boxes that have no order, one under another. */
export function stacked(id: string, title: string, nodes: readonly string[]): readonly string[] {
  if (nodes.length === 0) return []
  return [`  subgraph ${id}["${label(title)}"]`, '    direction LR', ...nodes.map((node) => `    ${node}`), '  end']
}

function boxTitle(title: Text, words: DiagramWords, width: Drawn['width']): string {
  return width === 'narrow' ? label(words.text(title)) : oneLine(words.text(title))
}
