import type { ProcedureVersion } from '#engine/definition'
import type { Task } from '#engine/schema'
import { type Holder, holdersOf, type Part } from './holders.ts'
import { oneLine } from './label.ts'
import { pathTitle } from './path-title.ts'
import type { DiagramWords } from './words.ts'

/** What is due how long after each event, stage by stage. */
export function timeline(version: ProcedureVersion, words: DiagramWords, part: Part): readonly string[] {
  return [
    'timeline',
    `  title ${oneLine(words.text(version.workflow.title))}`,
    ...holdersOf(version, part).flatMap((holder) => section(version, holder, words)),
  ]
}

function section(version: ProcedureVersion, holder: Holder, words: DiagramWords): readonly string[] {
  const due = holder.tasks.flatMap(([, task]) => {
    const found = dueOf(version, holder, task, words)
    return found ? [{ event: found.event, said: `${found.term} — ${words.text(task.title)}` }] : []
  })
  const events = [...new Set(due.map(({ event }) => event))]
  if (events.length === 0) return []
  return [
    `  section ${oneLine(words.text(holder.holder.title))}`,
    ...events.map((event) => {
      const said = due.filter((one) => one.event === event).map((one) => oneLine(one.said))
      return `    ${[oneLine(event), ...said].join(' : ')}`
    }),
  ]
}

function dueOf(version: ProcedureVersion, { name }: Holder, { deadline, every }: Task, words: DiagramWords) {
  const title = (path: string) => pathTitle(version, path, words)
  if (every) return { event: title(every.from ?? name), term: words.every(every) }
  if (!deadline) return undefined
  if ('undated' in deadline) return { event: words.undated, term: words.text(deadline.undated) }
  if ('date' in deadline) return { event: words.day(deadline.date), term: words.day(deadline.date) }
  return { event: title(deadline.from), term: words.term(deadline, title) }
}
