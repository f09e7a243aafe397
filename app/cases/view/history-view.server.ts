import type { CaseView } from '#app/data/cases.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { entryWords } from '#app/messages/entry-words.ts'
import { dateTime } from '#app/messages/format.ts'
import { history } from '#app/messages/history.ts'
import type { Language } from '#app/messages/language.ts'
import { moveWords } from '#app/messages/move-words.ts'
import { type CaseEvent, effective, mayRead, placeOf, zoneOf } from '#engine/workflow'
import { type CaseNames, caseNames } from './case-names.server.ts'
import { moveStory } from './move-story.server.ts'

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
  /** The due dates that this entry moved. */
  readonly moved?: readonly string[]
}

export function historyView(view: CaseView, language: Language): readonly EntryView[] {
  const names = caseNames(view, language)
  const story = moveStory(view, language)
  return view.events.map((event) => ({
    ...entryView(view, event, names, language),
    moved: view
      .moves()
      .filter(({ by }) => by.type === 'entry' && by.sequence === event.sequence)
      .map((move) => history[language].dateMoved(names.task(move.key), moveWords(move, story, language).short)),
  }))
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
    recordedAt: dateTime(event.recordedAt, zoneOf(rules.version.region, agency), language),
    agency: event.type === 'rules-changed' ? words.byRules : (names.agency(event.agency) ?? event.agency),
    what: entryWords(rules.version.workflow, event, names, language),
    reason: 'reason' in event && event.agency === agency ? event.reason : undefined,
    note: amendment && (amendment.type === 'entry-reversed' ? words.reversedBy : words.correctedBy)(amendment.sequence),
    gone,
    isForm: isReadable(view, event),
    canAmend: isFact && !gone && event.agency === agency,
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
