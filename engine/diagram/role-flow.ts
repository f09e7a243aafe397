import type { ProcedureVersion } from '#engine/definition'
import type { Task } from '#engine/schema'
import { type Holder, holdersOf } from './holders.ts'
import { oneLine } from './label.ts'
import { nodeId } from './node-id.ts'
import { stackedTasks } from './stacked.ts'
import { waysOf } from './ways.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** What one role takes part in, stage under stage, then the branches; a task names the other role it comes from or goes to. */
export function roleFlow(
  version: ProcedureVersion,
  words: DiagramWords,
  drawn: Drawn & { readonly role: string },
): readonly string[] {
  const { role, width } = drawn
  const roleTitle = (name: string) => words.text(version.workflow.roles[name]?.title ?? name)
  const textOf = (task: Task) => {
    const title = words.text(task.title)
    if (task.role !== role) return words.received(title, roleTitle(task.role))
    return task.to === undefined ? title : words.passed(title, roleTitle(task.to))
  }
  const holders = holdersOf(version, drawn)
  const lastStage = holders.findLast(({ kind }) => kind === 'stage')
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(roleTitle(role))}`,
    ...holders.flatMap((holder) => stackedTasks(holder, words, drawn, textOf)),
    ...holders.slice(1).map((holder, at) => {
      const above = (holder.kind === 'branch' && width !== 'narrow' ? lastStage : undefined) ?? holders[at] ?? holder
      return `  ${idOf(above)} ${leads(version, above, holder) ? '-->' : '~~~'} ${idOf(holder)}`
    }),
  ]
}

function idOf({ kind, name }: Holder): string {
  return nodeId(kind, name)
}

function leads(version: ProcedureVersion, above: Holder, below: Holder): boolean {
  return waysOf(version).some(({ from, to, dotted }) => !dotted && from.name === above.name && to.name === below.name)
}
