import { dayInWords, shortMoment, weekday } from '#app/messages/dates.ts'
import { dueStates } from '#app/messages/due-states.ts'
import { dueWords, toneOf } from '#app/messages/due-words.ts'
import { whySentences } from '#app/messages/explain.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { say } from '#app/messages/say.ts'
import { timeProblems } from '#app/messages/time-problems.ts'
import type { DueView } from '#app/ui/due/why.tsx'
import { workingDaysBetween } from '#engine/calendar'
import { type AgendaItem, calendarOf, placeOf, type Rules } from '#engine/workflow'
import type { CaseNames } from './case-names.server.ts'
import { clausesOf } from './clause.server.ts'

export function dueView(
  rules: Rules,
  item: AgendaItem,
  names: CaseNames,
  today: string,
  language: Language,
): DueView | undefined {
  const { due } = item
  const words = dueStates[language]
  if (due === undefined) return undefined
  const undated = { tone: 'undated' as const, why: [] }
  switch (due.type) {
    case 'dated': {
      const task = placeOf(rules.version.workflow, item.task)?.task
      const calendar = rules.calendars[calendarOf(rules, item.agency)]
      const between = (from: string, to: string) => calendar && workingDaysBetween(calendar, from, to)
      const day = due.due.slice(0, 10)
      const tone = toneOf(day, today)
      const left = tone === 'week' || tone === 'later' ? between(today, day) : undefined
      return {
        tone,
        words: dueWords(due.due, today, between(day, today), language),
        date: `${dayInWords(day, today, language)}, ${weekday(day, language)}, ${shortMoment(due.due)}`,
        left: left === undefined ? undefined : words.left(left),
        note: due.why.provisional ? words.provisional : undefined,
        why: whySentences(due.why, task?.every, names, language),
        clauses: clausesOf(due.why.source, language),
        calendarVersion: due.why.version.slice(0, 8),
      }
    }
    case 'undated': {
      const note = due.text ?? due.finding
      const clauses = clausesOf(due.source, language)
      return { ...undated, words: words.undated, note: note && say(note, language), clauses }
    }
    case 'not-started':
      return {
        ...undated,
        words: words.notStarted,
        note: words.startsWith(names.event(due.from)),
        clauses: clausesOf(due.source, language),
      }
    case 'standing': {
      const { since, by, earliest, source } = due
      const resumed = earliest && words.ifResumed(shortMoment(earliest.due))
      return {
        tone: 'standing',
        words: words.standing(dayInWords(since, today, language)),
        note: [words.stoppedBy(names.holder(by)), resumed].filter(Boolean).join(' '),
        why: earliest ? whySentences(earliest.why, undefined, names, language) : [],
        clauses: clausesOf(source, language),
        calendarVersion: earliest?.why.version.slice(0, 8),
      }
    }
    case 'refused':
      return {
        ...undated,
        words: words.unknown,
        note: problemSentence(timeProblems, due.problem, language),
        clauses: clausesOf(due.source, language),
      }
  }
}
