import type { TimeProblem } from '#engine/calendar'
import type { ProblemSentences } from './problems.ts'

/** Why no date can be given. */
export const timeProblems: ProblemSentences<TimeProblem['code'] | 'no-calendar'> = {
  ru: {
    'bad-date': 'Такой даты нет.',
    'bad-amount': 'Длина срока должна быть целым числом от 0 до 10000.',
    'bad-unit': 'Для этого повторения такая единица времени не подходит.',
    'time-needed': 'Срок идёт в часах: нужно время события с часовым поясом.',
    'before-known-calendar':
      'Календарь «{calendar}» начинается {knownFrom}: для более ранних дней дату назвать нельзя.',
    'beyond-known-calendar': 'Календарь «{calendar}» опубликован по {knownTo}: дальше дату назвать нельзя.',
    'no-calendar': 'Календарь, который связывает исполнителя, не найден.',
  },
  en: {
    'bad-date': 'There is no such date.',
    'bad-amount': 'The length of a term must be a whole number from 0 to 10000.',
    'bad-unit': 'This unit of time does not fit this recurrence.',
    'time-needed': 'The term runs in hours: it needs the time of the event and its offset.',
    'before-known-calendar': 'The calendar “{calendar}” begins on {knownFrom}: no date can be given before that.',
    'beyond-known-calendar': 'The calendar “{calendar}” is published until {knownTo}: no date can be given after that.',
    'no-calendar': 'The calendar that binds whoever must act is not there.',
  },
}
