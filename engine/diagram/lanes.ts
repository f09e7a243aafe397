import type { ProcedureVersion } from '#engine/definition'
import { type Holder, holdersOf } from './holders.ts'
import { charactersOf, label, oneLine } from './label.ts'
import { taskNode } from './node.ts'
import { nodeId } from './node-id.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** A lane for every role that has something to do; arrows show what comes after what, also from stage to stage. */
export function lanes(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  const { workflow } = version
  const holders = holdersOf(version, drawn)
  const tasks = holders.flatMap((holder) => holder.tasks)
  const shown = new Set(tasks.map(([id]) => id))
  const lane = ([role, { title }]: readonly [string, { readonly title: Parameters<DiagramWords['text']>[0] }]) => {
    const own = tasks.filter(([, task]) => task.role === role)
    const nodes = own.map(([id, task]) => `    ${taskNode(id, task, words.text(task.title), charactersOf(drawn))}`)
    return own.length === 0
      ? []
      : [`  subgraph ${nodeId('role', role)}["${label(words.text(title), charactersOf(drawn))}"]`, ...nodes, '  end']
  }
  const order = tasks.flatMap(([id, { after = [] }]) =>
    after.filter((other) => shown.has(other)).map((other) => [other, id]),
  )
  return [
    'swimlane-beta TB',
    `  accTitle: ${oneLine(words.text(workflow.title))}`,
    ...Object.entries(workflow.roles).flatMap(lane),
    ...[...order, ...handovers(holders)].map(
      ([from = '', to = '']) => `  ${nodeId('task', from)} --> ${nodeId('task', to)}`,
    ),
  ]
}

// From the last act that a stage must have to the first of the stage it leads to.
function handovers(holders: readonly Holder[]): readonly (readonly string[])[] {
  const must = ({ tasks }: Holder) => tasks.filter(([, task]) => !task.optional && !task.every)
  return holders.flatMap((holder) => {
    const last = must(holder).at(-1)?.[0]
    const targets = new Set(Object.values(holder.holder.next ?? {}).map(({ to }) => to))
    return holders
      .filter(({ kind, name }) => kind === 'stage' && targets.has(name))
      .flatMap((target) => {
        const first = must(target)[0]?.[0]
        return last === undefined || first === undefined ? [] : [[last, first]]
      })
  })
}
