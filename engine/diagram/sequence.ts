import type { ProcedureVersion } from '#engine/definition'
import { type Holder, holdersOf } from './holders.ts'
import { charactersOf, label, oneLine } from './label.ts'
import { nodeId } from './node-id.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** What passes from one role to another, stage by stage; branches may happen or not. */
export function sequence(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  const { workflow } = version
  const holders = holdersOf(version, drawn).filter((holder) => passing(holder).length > 0)
  const roles = new Set(holders.flatMap((holder) => passing(holder).flatMap(({ from, to }) => [from, to])))
  const actors = Object.entries(workflow.roles).filter(([role]) => roles.has(role))
  const over = [actors[0], actors.at(-1)].map((actor) => nodeId('role', actor?.[0] ?? '')).join(',')
  return [
    'sequenceDiagram',
    `  accTitle: ${oneLine(words.text(workflow.title))}`,
    ...actors.map(
      ([role, { title, kind }]) =>
        `  ${kind === 'person' ? 'actor' : 'participant'} ${nodeId('role', role)} as ${label(words.text(title), charactersOf(drawn))}`,
    ),
    ...holders.flatMap((holder) => {
      const title = words.text(holder.holder.title)
      const messages = passing(holder).map(
        ({ from, to, task }) =>
          `  ${nodeId('role', from)}->>${nodeId('role', to)}: ${label(cited(words.text(task.title), task.source, words), charactersOf(drawn))}`,
      )
      const said = holder.kind === 'stage' ? title : `${words.kinds.branch}: ${title}`
      return [`  Note over ${over}: ${label(said)}`, ...messages]
    }),
  ]
}

/** The tasks that hand something over, in the order the sequence draws their arrows. */
export function passedTasks(version: ProcedureVersion, drawn: Drawn): readonly string[] {
  return holdersOf(version, drawn).flatMap((holder) => passing(holder).map(({ id }) => id))
}

function passing({ tasks }: Holder) {
  return tasks.flatMap(([id, task]) => (task.to === undefined ? [] : [{ id, from: task.role, to: task.to, task }]))
}

function cited(title: string, source: Parameters<DiagramWords['clauses']>[0] | undefined, words: DiagramWords): string {
  return source === undefined ? title : `${title} (${words.clauses(source).replaceAll(' ', '\u00a0')})`
}
