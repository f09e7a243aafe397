import type { CaseView } from '#app/data/cases.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { entryWords } from '#app/messages/entry-words.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type CaseEvent, documentTerms, effective, formContext } from '#engine/workflow'
import { type CaseNames, caseNames } from './case-names.server.ts'
import { entryForm } from './entry-form.server.ts'
import { isReadable } from './history-view.server.ts'

/** A form filled in, with the last day on which all its papers are still good. */
export type DocumentView = {
  readonly sequence: number
  readonly title: string
  readonly on: string
  readonly agency: string
  readonly validThrough?: string
  readonly expired: boolean
}

export function documentViews(view: CaseView, language: Language): readonly DocumentView[] {
  const { rules, state, events, today } = view
  const names = caseNames(view, language)
  return effective(events)
    .filter((event) => event.type !== 'case-opened' && isReadable(view, event))
    .map((event) => {
      const terms =
        event.type === 'task-done'
          ? documentTerms(rules, state, event.task, formContext(rules, state, today, event.run), event.run)
          : []
      const [through] = terms.flatMap((term) => term.through ?? []).sort()
      return {
        sequence: event.sequence,
        title: titleOf(view, event, names, language),
        on: shortMoment(event.on),
        agency: names.agency(event.agency) ?? event.agency,
        validThrough: through === undefined ? undefined : shortDate(through),
        expired: through !== undefined && through < today,
      }
    })
}

function titleOf(view: CaseView, event: CaseEvent, names: CaseNames, language: Language): string {
  const form = entryForm(view, event)?.form
  return form ? say(form.title, language) : entryWords(view.rules.version.workflow, event, names, language)
}
