import type { CaseView } from '#app/data/cases.server.ts'
import { entryWords } from '#app/messages/entry-words.ts'
import type { Language } from '#app/messages/language.ts'
import { type CaseEvent, taskKey } from '#engine/workflow'
import { caseNames } from './case-names.server.ts'
import type { CasePage } from './case-page.server.ts'

/** What was just recorded, and what comes next. */
export type DoneView = {
  readonly sequence: number
  readonly what: string
  readonly next?: { readonly title: string; readonly due: string }
  readonly others: readonly string[]
  /** The task, closing or correction whose form was sent. */
  readonly key?: string
}

export function doneView(
  view: CaseView,
  page: Pick<CasePage, 'mine' | 'waited'>,
  sequence: number,
  language: Language,
): DoneView | undefined {
  const event = view.events.find((other) => other.sequence === sequence && other.agency === view.agency)
  if (!event) return undefined
  const [next] = page.mine
  return {
    sequence,
    what: entryWords(view.rules.version.workflow, event, caseNames(view, language), language),
    next: next && { title: next.title, due: next.due?.words ?? '' },
    key: keyOf(event),
    others: [...new Set(page.waited.map(({ who }) => who))],
  }
}

function keyOf(event: CaseEvent): string | undefined {
  if (event.type === 'task-done') return taskKey(event.task, event.run)
  if (event.type === 'entry-corrected') return `correct ${event.entry}`
  return event.type === 'closing-taken' ? `closing:${event.closing}` : undefined
}
