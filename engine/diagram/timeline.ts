import type { ProcedureVersion } from '#engine/definition'
import type { Task } from '#engine/schema'
import { type Holder, holdersOf } from './holders.ts'
import { oneLine } from './label.ts'
import { pathTitle } from './path-title.ts'
import type { DiagramWords, Drawn } from './words.ts'

/** What is due how long after each event, stage by stage. */
export function timeline(version: ProcedureVersion, words: DiagramWords, drawn: Drawn): readonly string[] {
  return [
    'timeline TD',
    `  accTitle: ${oneLine(words.text(version.workflow.title))}`,
    ...holdersOf(version, drawn).flatMap((holder) => section(version, holder, words)),
  ]
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
