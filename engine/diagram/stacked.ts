import type { Task } from '#engine/schema'
import type { Holder } from './holders.ts'
import { boxTitle, label } from './label.ts'
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
  const title = words.text(holder.title)
  const said = width === 'narrow' ? label(title) : boxTitle(title)
  return [`  subgraph ${nodeId(kind, name)}["${said}"]`, '    direction TB', ...nodes, ...links, '  end']
}

/** A box with its id. */
export type Placed = { readonly id: string; readonly box: string }

const many = 4
const columns = 3

/** A box of boxes that have no order, one under another; where they are many and the screen is wide, in rows. */
export function stacked(
  id: string,
  title: string,
  placed: readonly Placed[],
  width: Drawn['width'],
): readonly string[] {
  if (placed.length === 0) return []
  const inRows = width !== 'narrow' && placed.length > many
  const links = placed.flatMap((one, at) => {
    const next = placed[at + 1]
    return inRows && next && at % columns < columns - 1 ? [`    ${one.id} ~~~ ${next.id}`] : []
  })
  const boxes = placed.map(({ box }) => `    ${box}`)
  return [`  subgraph ${id}["${label(title)}"]`, '    direction LR', ...boxes, ...links, '  end']
}
