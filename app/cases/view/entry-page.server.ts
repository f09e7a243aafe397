import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import type { Sensitivity } from '#engine/schema'
import { rolesOf } from '#engine/workflow'
import { caseHeader } from './case-header.server.ts'
import { caseNames } from './case-names.server.ts'
import { entryForm } from './entry-form.server.ts'
import { entryView } from './history-view.server.ts'

const everyClass: readonly Sensitivity[] = ['personal', 'health', 'special', 'criminal', 'third-person']

/** One entry with its form; undefined where the case has no entry of that number or the reader has no business with it. */
export function entryPage(view: CaseView, sequence: number, language: Language) {
  const event = view.events.find((other) => other.sequence === sequence)
  if (!event) return undefined
  const entry = entryView(view, event, caseNames(view, language), language)
  if (!entry.isForm && !entry.canAmend) return undefined
  const found = entryForm(view, event)
  const { roles } = view.rules.version.workflow
  const own = rolesOf(view.rules, view.state, view.agency, view.today)
  return {
    header: caseHeader(view, language),
    entry,
    event,
    form: found && { form: found.form, facts: found.factsOn(found.on), answers: found.answers },
    former: found?.former,
    sees: event.agency === view.agency ? everyClass : own.flatMap((role) => roles[role]?.sees ?? []),
  }
}
