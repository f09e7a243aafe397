import { dayInWords, shortMoment, weekday } from '#app/messages/dates.ts'
import { dueSentences } from '#app/messages/due-sentences.ts'
import { dueStates } from '#app/messages/due-states.ts'
import { adviceWords, dueWords, toneOf } from '#app/messages/due-words.ts'
import type { Language } from '#app/messages/language.ts'
import type { DueView } from '#app/ui/due/why.tsx'
import { unknownYear, workingDaysBetween } from '#engine/calendar'
import type { Source } from '#engine/schema'
import { type AgendaItem, calendarOf, type DueDate, placeOf, type Rules } from '#engine/workflow'
import type { CaseNames } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'

export function dueView(
  rules: Rules,
  item: AgendaItem,
  names: CaseNames,
  today: string,
  language: Language,
  moves: readonly string[],
): DueView | undefined {
  const { due } = item
  const words = dueStates[language]
  if (due === undefined) return undefined
  const every = placeOf(rules.version.workflow, item.task)?.task.every
  const why = dueSentences(due, every, names, language, moves)
  const said = { tone: 'undated' as const, why, moved: moves.at(-1), clauses: clausesOf(sourceOf(due), language) }
  switch (due.type) {
    case 'dated': {
      const calendar = rules.calendars[calendarOf(rules, item.agency)]
      const between = (from: string, to: string) => calendar && workingDaysBetween(calendar, from, to)
      const day = due.due.slice(0, 10)
      const tone = due.soft ? 'advised' : toneOf(day, today)
      const left = tone === 'week' || tone === 'later' ? between(today, day) : undefined
      return {
        ...said,
        tone,
        words: due.soft
          ? adviceWords(due.due, today, language)
          : dueWords(due.due, today, between(day, today), language),
        date: `${dayInWords(day, today, language)}, ${weekday(day, language)}, ${shortMoment(due.due)}`,
        left: left === undefined ? undefined : words.left(left),
        note: due.why.provisional ? words.provisional : undefined,
      }
    }
    case 'undated':
      return { ...said, words: words.undated }
    case 'not-started':
      return { ...said, words: words.notStarted }
    case 'standing': {
      const { since, by, earliest } = due
      const resumed = earliest && words.ifResumed(shortMoment(earliest.due))
      return {
        ...said,
        tone: 'standing',
        words: words.standing(dayInWords(since, today, language)),
        note: [words.stoppedBy(names.holder(by)), resumed].filter(Boolean).join(' '),
      }
    }
    case 'refused': {
      const year = unknownYear(due.problem)
      return { ...said, words: year === undefined ? words.unknown : words.noCalendar(year) }
    }
  }
}

function sourceOf(due: DueDate): Source | undefined {
  return due.type === 'dated' ? due.why.source : due.source
}
