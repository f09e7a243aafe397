import type { CaseView } from '#app/data/cases.server.ts'
import { attachments } from '#app/messages/attachments.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { fieldsOf } from '#engine/forms'
import { documentTerms, effective, formContext, placeOf } from '#engine/workflow'
import { isReadable } from '../view/history-view.server.ts'

/** A document that a form of the case names, with the last day it is good for. */
export type DocumentChoice = {
  readonly value: string
  readonly title: string
  readonly label: string
  readonly validThrough?: string
}

/** The documents named in the forms that the reader may open, the latest answers of each task. */
export function documentChoices(view: CaseView, language: Language): readonly DocumentChoice[] {
  const { rules, state, events, today } = view
  const latest = new Map(
    effective(events).flatMap((event) =>
      event.type === 'task-done' && isReadable(view, event) ? [[`${event.run ?? ''}/${event.task}`, event]] : [],
    ),
  )
  return [...latest.values()].flatMap(({ task, run }) => {
    const form = rules.version.forms[placeOf(rules.version.workflow, task)?.task.form ?? '']
    const fields = new Map((form ? fieldsOf(form) : []).map(({ path, field }) => [path.join('.'), field]))
    return documentTerms(rules, state, task, formContext(rules, state, today, run), run).flatMap((term) => {
      const field = fields.get(term.field)
      if (!field || term.sampled === undefined) return []
      const title = say(field.title, language)
      const validity = term.through === undefined ? '' : `, ${attachments[language].good(shortDate(term.through))}`
      const label = `${title}, ${shortDate(term.sampled)}${validity}`
      return [{ value: `${run ?? ''}/${task}.${term.field}`, title, label, validThrough: term.through }]
    })
  })
}
