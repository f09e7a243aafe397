import type { CaseView } from '#app/data/cases.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import { history } from '#app/messages/history.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type CaseEvent, effective, mayRead, placeOf } from '#engine/workflow'
import { type CaseNames, caseNames } from './case-names.server.ts'

/** One entry of a case's history: nothing is ever taken out of it. */
export type EntryView = {
  readonly sequence: number
  readonly on: string
  readonly recordedAt: string
  readonly agency: string
  readonly what: string
  readonly reason?: string
  readonly note?: string
  readonly gone: boolean
  readonly isForm: boolean
  readonly canAmend: boolean
}

export function historyView(view: CaseView, language: Language): readonly EntryView[] {
  const names = caseNames(view, language)
  return view.events.map((event) => entryView(view, event, names, language))
}

export function entryView(view: CaseView, event: CaseEvent, names: CaseNames, language: Language): EntryView {
  const { rules, events, agency } = view
  const words = history[language]
  const isFact = !['entry-reversed', 'entry-corrected', 'rules-changed'].includes(event.type)
  const gone = isFact && !effective(events).some(({ sequence }) => sequence === event.sequence)
  const amendment = events.findLast(
    (other) => (other.type === 'entry-reversed' || other.type === 'entry-corrected') && other.entry === event.sequence,
  )
  return {
    sequence: event.sequence,
    on: shortMoment(event.on),
    recordedAt: dateTime(event.recordedAt, rules.version.region.timeZone, language),
    agency: event.type === 'rules-changed' ? words.byRules : (names.agency(event.agency) ?? event.agency),
    what: whatHappened(view, event, names, language),
    reason: 'reason' in event && event.agency === agency ? event.reason : undefined,
    note: amendment && (amendment.type === 'entry-reversed' ? words.reversedBy : words.correctedBy)(amendment.sequence),
    gone,
    isForm: isReadable(view, event),
    canAmend: isFact && !gone && event.agency === agency,
  }
}

/** What an entry records, in a few words. */
export function whatHappened(view: CaseView, event: CaseEvent, names: CaseNames, language: Language): string {
  const { workflow } = view.rules.version
  const words = history[language]
  const text = (title: Parameters<typeof say>[0] | undefined, id: string) => say(title ?? id, language)
  switch (event.type) {
    case 'case-opened':
      return words.opened(text(workflow.entries[event.entry]?.title, event.entry))
    case 'task-done':
      return names.task(event.task)
    case 'task-waived':
      return words.waived(names.task(event.task))
    case 'consent-recorded':
      return words.consent(
        text(workflow.consents?.[event.consent]?.title, event.consent),
        event.until === undefined ? words[event.answer] : words.until(words[event.answer], shortDate(event.until)),
      )
    case 'branch-opened':
      return words.started(names.holder(event.branch))
    case 'transition-taken': {
      const holder = event.run === undefined ? undefined : workflow.branches?.[event.run.split('#')[0] ?? '']
      const ways = [holder, ...Object.values(workflow.stages)].flatMap((stage) => stage?.next?.[event.transition] ?? [])
      return words.moved(text(ways[0]?.title, event.transition))
    }
    case 'closing-taken':
      return words.ended(text(workflow.closings[event.closing]?.title, event.closing))
    case 'entry-reversed':
      return words.reversed(event.entry)
    case 'entry-corrected':
      return words.corrected(event.entry)
    case 'rules-changed':
      return words.rulesChanged
  }
}

/** Whether the entry carries a form that the reader may open. */
export function isReadable({ rules, state, agency, today }: CaseView, event: CaseEvent): boolean {
  if (event.type === 'case-opened') return true
  if (event.type === 'closing-taken')
    return event.agency === agency && rules.version.workflow.closings[event.closing]?.form !== undefined
  if (event.type !== 'task-done' || placeOf(rules.version.workflow, event.task)?.task.form === undefined) return false
  return event.agency === agency || mayRead(rules, state, agency, event.task, today)
}
