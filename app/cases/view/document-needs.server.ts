import { type CaseView, readableAnswers } from '#app/data/cases.server.ts'
import { documentTerms } from '#app/messages/document-terms.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { fieldsOf } from '#engine/forms'
import { type AgendaItem, type DocumentNeeded, placeOf } from '#engine/workflow'

type Look = Pick<CaseView, 'rules' | 'state' | 'agency' | 'today'>

/** Papers that are good through one day, in words; `warns` where they may not be good on the day of the act. */
export type DocumentNeedView = { readonly words: string; readonly warns: boolean }

/** The papers a task needs, those of one day together, the nearest day first; only what the reader may read. */
export function documentNeeds(view: Look, item: AgendaItem, language: Language): readonly DocumentNeedView[] {
  const t = documentTerms[language]
  const known = item.documents.filter((needed) => isReadable(view, item, needed))
  const days = Map.groupBy(known, ({ through, warning }) => `${through} ${warning ?? ''}`)
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) => {
      if (!first) return []
      const titles = [first, ...more].map((needed) => titleOf(view, needed, language))
      const said = t.through(titles.join('; '), shortDate(first.through))
      return [{ words: first.warning ? `${said} — ${t[first.warning]}` : said, warns: first.warning !== undefined }]
    })
}

function isReadable(view: Look, { run }: AgendaItem, { task, field }: DocumentNeeded): boolean {
  const done = view.state.done.findLast((one) => one.task === task && (one.run === undefined || one.run === run))
  return done !== undefined && Object.hasOwn(readableAnswers(view, view.agency, done) ?? {}, field.split('.')[0] ?? '')
}

function titleOf({ rules: { version } }: Look, { task, field }: DocumentNeeded, language: Language): string {
  const form = version.forms[placeOf(version.workflow, task)?.task.form ?? '']
  const found = form && fieldsOf(form).find(({ path }) => path.join('.') === field)
  return found ? say(found.field.title, language) : field
}
