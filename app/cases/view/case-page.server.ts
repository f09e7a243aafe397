import type { CaseView } from '#app/data/cases.server.ts'
import { currentVersion } from '#app/data/definitions.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type AgendaItem, agenda, currentVisit } from '#engine/workflow'
import { caseHeader } from './case-header.server.ts'
import { caseNames } from './case-names.server.ts'
import { choiceViews, dueChoices } from './choice-view.server.ts'
import { consentViews } from './consent-view.server.ts'
import { documentViews } from './document-view.server.ts'
import { expiryNote } from './expiry-note.server.ts'
import { historyView } from './history-view.server.ts'
import { notNowViews } from './not-now-view.server.ts'
import { periodViews } from './period-view.server.ts'
import { readySince } from './ready-since.ts'
import { rulesNote } from './rules-note.server.ts'
import { taskView } from './task-view.server.ts'

/** Everything the case page shows to one agency, in words; nothing the agency may not read is in it. */
export function casePage(view: CaseView, language: Language) {
  const { file, rules, state, agency, today } = view
  const names = caseNames(view, language)
  const open = agenda(rules, state, today)
  const task = (item: AgendaItem) => taskView(view, item, language, open)
  const own = open.filter((item) => item.agency === agency)
  const ready = own.filter((item) => item.ready).sort(byUrgency)
  const waited = open.filter((item) => item.ready && !item.optional && item.agency !== agency)
  return {
    header: caseHeader(view, language),
    revision: state.revision,
    today: shortDate(today),
    isOldVersion: state.status === 'open' && currentVersion(file.region, file.procedure) !== file.version,
    expiry: expiryNote(view, language),
    rulesNote: rulesNote(view, language),
    stages: stagesOf(view, language),
    due: dueChoices(view, language),
    mine: ready.filter((item) => !item.optional).map(task),
    optional: ready.filter((item) => item.optional).map(task),
    ahead: open.filter((item) => !item.ready).map(task),
    waited: waited.map((item) => ({
      who: names.agency(item.agency) ?? names.role(item.actor),
      title: say(item.title, language),
      since: shortDate(readySince(rules, state, item)),
      due: task(item).due,
    })),
    closed:
      state.closed === undefined ? undefined : { on: shortMoment(state.closed), ground: groundOf(view, language) },
    consents: consentViews(view, language),
    choices: choiceViews(view, language),
    notNow: notNowViews(view, language),
    periods: periodViews(view, language),
    documents: documentViews(view, language),
    history: historyView(view, language),
  }
}

export type CasePage = ReturnType<typeof casePage>

/** The nearest date first, what has none, or one that is only advised, after it; a stable sort keeps the order of the definition. */
export function byUrgency(a: AgendaItem, b: AgendaItem): number {
  const day = ({ due }: AgendaItem) => (due?.type === 'dated' && !due.soft ? due.due : '~')
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0
}

function stagesOf({ rules, state }: CaseView, language: Language) {
  const here = currentVisit(state)?.stage
  return Object.entries(rules.version.workflow.stages).map(([id, { title }]) => {
    const entered = state.visits.findLast((visit) => visit.stage === id)
    return {
      title: say(title, language),
      state: id === here ? ('here' as const) : entered ? ('done' as const) : ('ahead' as const),
      on: entered && shortDate(entered.on),
    }
  })
}

function groundOf({ rules, state }: CaseView, language: Language): string {
  const closing = state.ground?.closing ?? ''
  return say(rules.version.workflow.closings[closing]?.title ?? closing, language)
}
