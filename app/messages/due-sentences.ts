import type { Length, TimeProblem } from '#engine/calendar'
import type { Problem } from '#engine/result'
import type { DueDate } from '#engine/workflow'
import { shortMoment } from './dates.ts'
import { dueStates } from './due-states.ts'
import { cited, type Names, whySentences } from './explain.ts'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'
import { problemSentence } from './problems.ts'
import { say } from './say.ts'
import { timeProblems } from './time-problems.ts'

/**
 * All that is said of a due date, a sentence each: why it is this day, or why there is none, and every move of it. The page, the paper, the
 * interface for programs and the command line say this and nothing else.
 */
export function dueSentences(
  due: DueDate,
  every: Length | undefined,
  names: Names,
  language: Language,
  moves: readonly string[] = [],
): readonly string[] {
  return [...reasons(due, every, names, language), ...moves]
}

function reasons(due: DueDate, every: Length | undefined, names: Names, language: Language): readonly string[] {
  const words = dueStates[language]
  const clauses = cited(due.type === 'dated' ? due.why.source : due.source, names)
  switch (due.type) {
    case 'dated':
      return [...whySentences(due.why, every, names, language), ...(due.soft ? [words.soft] : [])]
    case 'undated': {
      const said = due.text === undefined ? words.undatedAtAll : say(due.text, language)
      const finding = due.finding === undefined ? [] : [words.finding(say(due.finding, language))]
      return [`${said}${clauses}.`, ...finding]
    }
    case 'not-started':
      return [words[due.lacks === 'start' ? 'startsWith' : 'lengthFrom'](names.event(due.from), clauses)]
    case 'standing': {
      const stands = words.stands(shortMoment(due.since), names.holder(due.by), clauses)
      if (!due.earliest) return [stands]
      const { due: end, why } = due.earliest
      const counted = { ...why, steps: why.steps.filter(({ type }) => type !== 'end') }
      return [stands, words.ifResumed(shortMoment(end)), ...whySentences(counted, every, names, language)]
    }
    case 'refused':
      return [timeSentence(due.problem, names, language), ...(clauses === '' ? [] : [words.law(clauses.slice(2))])]
  }
}

/** Why a date cannot be named, with the calendar and its last day in words. */
export function timeSentence(
  { params = {}, ...problem }: Problem<TimeProblem['code'] | 'no-calendar'>,
  names: Pick<Names, 'layers'>,
  language: Language,
): string {
  const { calendar, knownFrom, knownTo } = params
  const spoken = {
    ...params,
    ...(calendar === undefined ? {} : { calendar: names.layers(String(calendar)).at(-1) ?? calendar }),
    ...(knownFrom === undefined ? {} : { knownFrom: shortDate(String(knownFrom)) }),
    ...(knownTo === undefined ? {} : { knownTo: shortDate(String(knownTo)) }),
  }
  return problemSentence(timeProblems, { ...problem, params: spoken }, language)
}
