import { plural } from '#app/messages/format.ts'
import { sentences } from '#app/messages/sentences.ts'

/** What `explore` says. */
export const exploreWords = sentences({
  ru: {
    transition: 'Переход',
    closing: 'Прекращение',
    branch: 'Ветвь',
    covered: (ids: readonly string[]) => `есть в примерах: ${ids.join(', ')}`,
    uncovered: 'НЕТ НИ В ОДНОМ ПРИМЕРЕ',
    shortest: 'кратчайшее дело:',
    unreached: 'пути сюда не найдено',
    opening: (entry: string, agency: string) => `дело открыто: ${entry} (${agency})`,
    consent: (title: string) => `получено согласие: ${title}`,
    opens: (title: string) => `открыта ветвь: ${title}`,
    moves: (title: string) => `переход: ${title}`,
    ends: (title: string) => `основание прекращения: ${title}`,
    summary: (all: number, reached: number, uncovered: number, states: number) =>
      `Путей ${all}: пройдено ${reached}, нет в примерах ${uncovered}. Просмотрено ${states} ${plural(states, 'ru', { one: 'состояние', few: 'состояния', many: 'состояний' })}.`,
    bounded:
      'Просмотрено не всё: обход остановился на границе (--steps, --states). Ненайденный путь может существовать.',
  },
  en: {
    transition: 'Transition',
    closing: 'Closing',
    branch: 'Branch',
    covered: (ids) => `in scenarios: ${ids.join(', ')}`,
    uncovered: 'IN NO SCENARIO',
    shortest: 'a shortest case:',
    unreached: 'no way here was found',
    opening: (entry, agency) => `case opened: ${entry} (${agency})`,
    consent: (title) => `consent given: ${title}`,
    opens: (title) => `branch opened: ${title}`,
    moves: (title) => `transition: ${title}`,
    ends: (title) => `closing: ${title}`,
    summary: (all, reached, uncovered, states) =>
      `${all} ways: ${reached} gone, ${uncovered} in no scenario. ${states} ${states === 1 ? 'state' : 'states'} looked at.`,
    bounded:
      'Not everything was looked at: the walk stopped at its bound (--steps, --states). A way not found may exist.',
  },
})
