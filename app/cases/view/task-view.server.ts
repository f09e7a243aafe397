import type { CaseView } from '#app/data/cases.server.ts'
import { conditionWords } from '#app/messages/conditions.ts'
import { shortMoment } from '#app/messages/dates.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import type { DueView } from '#app/ui/due/why.tsx'
import { type AgendaItem, agenda, type Missing, placeOf, rowName } from '#engine/workflow'
import { taskSegment } from '../task-segment.ts'
import { type CaseNames, caseNames } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'
import { type DocumentNeedView, documentNeeds } from './document-needs.server.ts'
import { dueView } from './due-view.server.ts'
import { movesOf } from './move-story.server.ts'
import { waitsOf } from './not-now-view.server.ts'

export type MissingView = {
  readonly title: string
  readonly clauses: readonly ClauseView[]
  readonly parts: readonly string[]
}

/** An open task as its page and the case page show it. */
export type TaskView = {
  readonly key: string
  readonly segment: string
  readonly title: string
  readonly holder: string
  readonly actor: string
  readonly agency?: string
  readonly to?: string
  readonly hands: readonly string[]
  readonly form?: string
  readonly ready: boolean
  readonly waitsFor: readonly string[]
  /** The same, each with whose move it is and since when. */
  readonly waits: readonly string[]
  readonly paused?: string
  readonly due?: DueView
  /** When it is appointed for. */
  readonly planned?: string
  readonly documents: readonly DocumentNeedView[]
  readonly missing: readonly MissingView[]
  readonly advice: readonly MissingView[]
  readonly optional: boolean
  readonly clauses: readonly ClauseView[]
  readonly finding?: string
  /** The reader's own agency acts, not somebody whose act it only writes down. */
  readonly isOwn: boolean
}

export function taskView(
  view: CaseView,
  item: AgendaItem,
  language: Language,
  open: readonly AgendaItem[] = agenda(view.rules, view.state, view.today),
): TaskView {
  const { rules, state, agency: reader, today } = view
  const names = caseNames(view, language)
  const task = placeOf(rules.version.workflow, item.task)?.task
  const isAgency = rules.version.workflow.roles[item.actor]?.kind === 'agency'
  const agency = names.agency(item.agency)
  const about = item.run === undefined ? undefined : rowName(rules, state, item.run, reader, today)
  return {
    key: item.key,
    segment: taskSegment(item.key),
    title: about === undefined ? say(item.title, language) : `${say(item.title, language)}: ${about}`,
    holder: names.holder(item.holder),
    actor: isAgency ? (agency ?? names.role(item.actor)) : names.role(item.actor),
    agency: isAgency ? undefined : agency,
    to: item.to === undefined ? undefined : (names.agency(item.toAgency) ?? names.role(item.to)),
    hands: (task?.hands ?? []).map((handed) => names.task(handed)),
    form: item.form === undefined ? undefined : names.form(item.form),
    ready: item.ready,
    waitsFor: item.waitsFor.map((other) => names.task(other)),
    ...waitsOf(view, item, open, names, language),
    due: dueView(rules, item, names, today, language, movesOf(view, item, language)),
    planned: item.planned === undefined ? undefined : shortMoment(item.planned),
    documents: documentNeeds(view, item, language),
    missing: item.missing.map((missing) => missingView(missing, names, language)),
    advice: item.advice.map((missing) => missingView(missing, names, language)),
    optional: item.optional,
    clauses: clausesOf(item.source, language),
    isOwn: isAgency && item.agency === reader,
    finding: item.finding === undefined ? undefined : say(item.finding, language),
  }
}

export function missingView(
  { name, title, source, parts }: Missing,
  names: CaseNames,
  language: Language,
): MissingView {
  return {
    title: say(title ?? name, language),
    clauses: clausesOf(source, language),
    parts: parts.map((part) => conditionWords(part, names, language)),
  }
}
