import { closingsByDate } from '#app/data/case/closings-by-date.ts'
import { conditionWords } from '#app/messages/conditions.ts'
import { dueWords, type Tone, toneOf } from '#app/messages/due-words.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { ClauseView } from '#app/ui/clause/clauses.tsx'
import { type Choice, calendarOf, choices } from '#engine/workflow'
import { caseNames, type Look } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'
import { periodSentence } from './period-view.server.ts'
import { workingDaysOf } from './working-days.server.ts'

/** A closing, branch or transition that is the reader's agency's to choose. */
export type ChoiceView = {
  readonly type: 'closing' | 'branch' | 'transition'
  readonly name: string
  readonly run?: string
  readonly title: string
  readonly hasForm: boolean
  readonly to?: string
  readonly unmet: readonly string[]
  readonly clauses: readonly ClauseView[]
}

export function choiceViews(look: Look, language: Language): readonly ChoiceView[] {
  const open = choices(look.rules, look.state, look.today)
  return open.flatMap((choice) => (choice.agency === look.agency ? choiceView(look, choice, language) : []))
}

/** A choice that the last day of a period calls for, with that day and why it is this one. */
export type DueChoice = {
  readonly choice: ChoiceView
  readonly agency?: string
  readonly due: string
  readonly tone: Tone
  readonly words: string
  readonly day: string
  readonly sentence: string
}

/** The choices of the reader's own whose day has come: the period has run out and nothing but the choice is left to make. */
export function dueChoices(look: Look, language: Language): readonly DueChoice[] {
  return choicesByDate(look, language).filter(({ agency, due }) => agency === look.agency && due <= look.today)
}

/** Every choice that the last day of the stage's period calls for, whoever makes it. */
export function choicesByDate(look: Look, language: Language): readonly DueChoice[] {
  const late = workingDaysOf(calendarOf(look.rules, look.agency))
  return closingsByDate(look.rules, look.state, look.today).flatMap(({ choice, due }) =>
    choiceView(look, choice, language).map((view) => ({
      choice: view,
      agency: choice.agency,
      due,
      sentence: periodSentence(look, language) ?? '',
      tone: toneOf(due, look.today),
      words: dueWords(due, look.today, late(due, look.today), language),
      day: shortDate(due),
    })),
  )
}

function choiceView(look: Look, choice: Choice, language: Language): readonly ChoiceView[] {
  const { type, name, run, title, form, to, unmet, source } = choice
  if (type === 'consent') return []
  const names = caseNames(look, language)
  return [
    {
      type,
      name,
      run,
      title: say(title, language),
      hasForm: form !== undefined,
      to: to === undefined ? undefined : names.holder(to),
      unmet: unmet.map((part) => conditionWords(part, names, language)),
      clauses: clausesOf(source, language),
    },
  ]
}
