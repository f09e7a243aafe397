import type { DiagramWords } from '#engine/diagram'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'
import { stateWords } from './state-words.ts'
import { everyWords, termWords } from './term-words.ts'

/** What diagrams and outlines of a procedure say in the reader's language. */
export function diagramWords(language: Language): DiagramWords {
  const words = sentences[language]
  return {
    ...words,
    text: (text) => say(text, language),
    clauses: (source) => words.clause([source].flat().map((ref) => ref.slice(ref.indexOf('#') + 1))),
    term: ({ amount, unit, ...term }, title) => {
      const length =
        typeof amount === 'number' ? termWords({ amount, unit }, language) : words.asAnswered(title(amount))
      return 'direction' in term && term.direction === 'before' ? words.before(length) : length
    },
    every: (every) => everyWords(every, language),
    day: shortDate,
    states: stateWords[language],
  }
}

const sentences = {
  ru: {
    kinds: {
      procedure: 'Порядок',
      entry: 'Вход',
      stage: 'Этап',
      branch: 'Ветвь',
      period: 'Период',
      each: 'На каждую строку',
      pauses: 'Пока открыта, ждёт',
      'stops-clock': 'Пока открыта, стоят сроки',
      task: 'Действие',
      deadline: 'Срок',
      requires: 'Требуется',
      recommends: 'Рекомендуется',
      next: 'Переход',
      consent: 'Согласие',
      closing: 'Основание прекращения',
      duty: 'Обязанность',
    },
    clause: (clauses: readonly string[]) => `${clauses.length > 1 ? 'пп.' : 'п.'} ${clauses.join(', ')}`,
    asAnswered: (title: string) => `сколько указано в поле «${title}»`,
    before: (length: string) => `за ${length}`,
    since: (term: string, event: string) => `${term}, отсчёт от: ${event}`,
    by: (act: string, role: string, to?: string) => `${act}. Кто: ${role}${to === undefined ? '' : `, кому: ${to}`}`,
    endOf: (title: string) => `${title}, последний день`,
    received: (act: string, from: string) => `${act} (от: ${from})`,
    passed: (act: string, to: string) => `${act} → ${to}`,
    groups: { from: 'Откуда', next: 'Дальше', closings: 'Может прекратиться', beside: 'Может идти рядом' },
    undated: 'День не назван',
    conditional: 'при условии',
    onCondition: (condition: string) => `при условии: ${condition}`,
    optional: 'можно не делать',
  },
  en: {
    kinds: {
      procedure: 'Procedure',
      entry: 'Entry',
      stage: 'Stage',
      branch: 'Branch',
      period: 'Period',
      each: 'For each row of',
      pauses: 'While open, waits',
      'stops-clock': 'While open, the clock stands of',
      task: 'Task',
      deadline: 'Deadline',
      requires: 'Required',
      recommends: 'Recommended',
      next: 'Transition',
      consent: 'Consent',
      closing: 'Closing',
      duty: 'Duty',
    },
    clause: (clauses: readonly string[]) => `${clauses.length > 1 ? 'cll.' : 'cl.'} ${clauses.join(', ')}`,
    asAnswered: (title: string) => `as many as the field “${title}” says`,
    before: (length: string) => `${length} before`,
    since: (term: string, event: string) => `${term}, counted from: ${event}`,
    by: (act: string, role: string, to?: string) => `${act}. By: ${role}${to === undefined ? '' : `, to: ${to}`}`,
    endOf: (title: string) => `${title}, last day`,
    received: (act: string, from: string) => `${act} (from: ${from})`,
    passed: (act: string, to: string) => `${act} → ${to}`,
    groups: { from: 'From', next: 'Next', closings: 'May end', beside: 'May go on beside' },
    undated: 'No day is named',
    conditional: 'on a condition',
    onCondition: (condition: string) => `on condition: ${condition}`,
    optional: 'may be left out',
  },
}
