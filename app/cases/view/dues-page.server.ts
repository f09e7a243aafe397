import type { CaseView } from '#app/data/cases.server.ts'
import { caseDues } from '#app/messages/case-dues.ts'
import { list, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { currentVisit } from '#engine/workflow'
import { caseHeader } from './case-header.server.ts'
import { caseNames } from './case-names.server.ts'
import { choicesByDate, type DueChoice } from './choice-view.server.ts'
import { expiryNote } from './expiry-note.server.ts'
import { openTasks } from './open-tasks.server.ts'
import type { MissingView, TaskView } from './task-view.server.ts'

/** A line of the sheet of terms. */
export type DueRow = {
  readonly key: string
  readonly title: string
  readonly holder: string
  readonly who: string
  readonly due: string
  readonly date?: string
  /** All that is said of the date, in the words of every page. */
  readonly sentence: string
  readonly lacking: readonly string[]
}

/** The terms of a case on one sheet: what is open, whose move, until when, why. */
export function duesPage(view: CaseView, language: Language) {
  return {
    header: caseHeader(view, language),
    today: shortDate(view.today),
    expiry: expiryNote(view, language)?.text,
    rows: [
      ...choicesByDate(view, language).map((choice) => choiceRow(view, choice, language)),
      ...openTasks(view, language).map(({ task }) => rowOf(task, language)),
    ],
  }
}

function choiceRow(view: CaseView, { choice, agency, words, day, sentence }: DueChoice, language: Language): DueRow {
  const names = caseNames(view, language)
  const { name, title, unmet } = choice
  return {
    key: `${choice.type}:${name}`,
    title,
    holder: names.holder(currentVisit(view.state)?.stage ?? ''),
    who: names.agency(agency) ?? '',
    due: words,
    date: day,
    sentence,
    lacking: unmet.map((one) => caseDues[language].lacking(one)),
  }
}

function rowOf(task: TaskView, language: Language): DueRow {
  const words = caseDues[language]
  const { key, title, holder, actor, agency, due, waitsFor, paused, missing, advice, optional } = task
  return {
    key,
    title: optional ? `${title} (${words.optional})` : title,
    holder,
    who: agency === undefined ? actor : `${actor} (${agency})`,
    due: due?.words ?? words.noTerm,
    date: due?.date,
    sentence: due?.why.join(' ') ?? '',
    lacking: [
      ...(waitsFor.length > 0 ? [words.notYet(list(waitsFor, language))] : []),
      ...(paused === undefined ? [] : [paused]),
      ...missing.map((one) => words.lacking(partsOf(one))),
      ...advice.map((one) => words.advised(partsOf(one))),
    ],
  }
}

function partsOf({ title, parts }: MissingView): string {
  return parts.length === 0 ? title : `${title}: ${parts.join('; ')}`
}
