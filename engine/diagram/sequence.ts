import type { ProcedureVersion } from '#engine/definition'
import { type Holder, holdersOf, type Part } from './holders.ts'
import { label, oneLine } from './label.ts'
import { nodeId } from './node-id.ts'
import type { DiagramWords } from './words.ts'

/** What passes from one role to another, stage by stage; branches may happen or not. */
export function sequence(version: ProcedureVersion, words: DiagramWords, part: Part): readonly string[] {
  const { workflow } = version
  const holders = holdersOf(version, part).filter((holder) => passing(holder).length > 0)
  const roles = new Set(holders.flatMap((holder) => passing(holder).flatMap(({ from, to }) => [from, to])))
  const actors = Object.entries(workflow.roles).filter(([role]) => roles.has(role))
  const over = [actors[0], actors.at(-1)].map((actor) => nodeId('role', actor?.[0] ?? '')).join(',')
  return [
    'sequenceDiagram',
    `  accTitle: ${oneLine(words.text(workflow.title))}`,
    ...actors.map(
      ([role, { title, kind }]) =>
        `  ${kind === 'person' ? 'actor' : 'participant'} ${nodeId('role', role)} as ${label(words.text(title))}`,
    ),
    ...holders.flatMap((holder) => {
      const title = words.text(holder.holder.title)
      const messages = passing(holder).map(
        ({ from, to, task }) =>
          `  ${nodeId('role', from)}->>${nodeId('role', to)}: ${label(cited(words.text(task.title), task.source, words))}`,
      )
      return holder.kind === 'stage'
        ? [`  Note over ${over}: ${label(title)}`, ...messages]
        : [`  opt ${oneLine(title)}`, ...messages, '  end']
    }),
  ]
}

function passing({ tasks }: Holder) {
  return tasks.flatMap(([, task]) => (task.to === undefined ? [] : [{ from: task.role, to: task.to, task }]))
}

function cited(title: string, source: Parameters<DiagramWords['clauses']>[0] | undefined, words: DiagramWords): string {
  return source === undefined ? title : `${title} (${words.clauses(source).replaceAll(' ', '\u00a0')})`
}
