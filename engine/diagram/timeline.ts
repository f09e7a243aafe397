import type { ProcedureVersion } from '#engine/definition'
import type { Task } from '#engine/schema'
import { type Holder, holdersOf } from './holders.ts'
import { label, oneLine } from './label.ts'
import { nodeId } from './node-id.ts'
import { pathTitle } from './path-title.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** What is due how long after each event, stage by stage. */
export function timeline(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  if (drawn.width === 'narrow') return narrowTimeline(version, words, drawn)
  return [
    'timeline TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...holdersOf(version, drawn).flatMap((holder) => section(version, holder, words)),
  ]
}

// Mermaid's own timeline has a fixed width, twice that of a telephone.
function narrowTimeline(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  const parts = holdersOf(version, drawn).flatMap((holder) => {
    const events = eventsOf(version, holder, words)
    return events.length === 0 ? [] : [{ holder, events }]
  })
  return [
    'flowchart TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...parts.flatMap(({ holder: { kind, name, holder }, events }) => {
      const starts = events.map((_, at) => `${nodeId('entry', name)}_${at}`)
      const due = events.flatMap(({ due }, at) => due.map((one) => ({ ...one, start: starts[at] })))
      const order = events.flatMap(({ due }, at) => [starts[at], ...due.map(({ id }) => nodeId('task', id))])
      return [
        `  subgraph ${nodeId(kind, name)}["${label(words.text(holder.title))}"]`,
        '    direction TB',
        ...events.map(({ event }, at) => `    ${starts[at]}(["${label(event)}"])`),
        ...due.map(({ id, said }) => `    ${nodeId('task', id)}["${label(said)}"]`),
        ...order.slice(1).map((node, at) => {
          const isFirst = due.some(({ id, start }) => nodeId('task', id) === node && start === order[at])
          return `    ${order[at]} ${isFirst ? '-->' : '~~~'} ${node}`
        }),
        '  end',
      ]
    }),
    ...parts.slice(1).map(({ holder }, at) => `  ${idOf(parts[at]?.holder ?? holder)} ~~~ ${idOf(holder)}`),
  ]
}

function idOf({ kind, name }: Holder): string {
  return nodeId(kind, name)
}

/** The tasks that have a term, in the order the timeline draws them. */
export function timedTasks(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  return holdersOf(version, drawn).flatMap((holder) =>
    eventsOf(version, holder, words).flatMap(({ due }) => due.map(({ id }) => id)),
  )
}

function section(version: ProcedureVersion, holder: Holder, words: DiagramWords): readonly string[] {
  const events = eventsOf(version, holder, words)
  if (events.length === 0) return []
  return [
    `  section ${oneLine(words.text(holder.holder.title))}`,
    ...events.map(({ event, due }) => `    ${[event, ...due.map(({ said }) => said)].map(oneLine).join(' : ')}`),
  ]
}

function eventsOf(version: ProcedureVersion, holder: Holder, words: DiagramWords) {
  const all = holder.tasks.flatMap(([id, task]) => {
    const found = dueOf(version, holder, task, words)
    return found ? [{ id, event: found.event, said: `${found.term} — ${words.text(task.title)}` }] : []
  })
  return [...new Set(all.map(({ event }) => event))].map((event) => ({
    event,
    due: all.filter((one) => one.event === event),
  }))
}

function dueOf(version: ProcedureVersion, { name }: Holder, { deadline, every }: Task, words: DiagramWords) {
  const title = (path: string) => pathTitle(version, path, words)
  if (every) return { event: title(every.from ?? name), term: words.every(every) }
  if (!deadline) return undefined
  if ('undated' in deadline) return { event: words.undated, term: words.text(deadline.undated) }
  if ('date' in deadline) return { event: words.day(deadline.date), term: words.day(deadline.date) }
  return { event: title(deadline.from), term: words.term(deadline, title) }
}
