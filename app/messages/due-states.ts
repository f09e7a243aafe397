import { plural } from './format.ts'
import { sentences } from './sentences.ts'

/** What is said of a due date beside the date. */
export const dueStates = sentences({
  ru: {
    undated: 'срок не назван',
    notStarted: 'срок ещё не идёт',
    startsWith: (event: string) => `Пойдёт со дня: ${event}.`,
    unknown: 'дату назвать нельзя',
    standing: (since: string) => `срок стоит с ${since}`,
    stoppedBy: (by: string) => `Остановлен: «${by}».`,
    ifResumed: (due: string) => `Если возобновить сегодня — до ${due}.`,
    provisional: 'Дата предварительная: исполнитель ещё не выбран.',
    left: (days: number) =>
      `${plural(days, 'ru', { one: 'остался', few: 'осталось', many: 'осталось' })} ${days} ${plural(days, 'ru', {
        one: 'рабочий день',
        few: 'рабочих дня',
        many: 'рабочих дней',
      })}`,
    why: 'Почему эта дата',
    law: 'Основание',
    version: (hash: string) => `Редакция порядка: ${hash}`,
  },
  en: {
    undated: 'no term named',
    notStarted: 'the term has not begun',
    startsWith: (event) => `It will run from ${event}.`,
    unknown: 'no date can be given',
    standing: (since) => `the clock has stood still since ${since}`,
    stoppedBy: (by) => `Stopped by “${by}”.`,
    ifResumed: (due) => `If it is resumed today: due ${due}.`,
    provisional: 'The date is provisional: the performer is not chosen yet.',
    left: (days) => `${days} working ${plural(days, 'en', { one: 'day', many: 'days' })} left`,
    why: 'Why this date',
    law: 'Basis',
    version: (hash) => `Edition of the procedure: ${hash}`,
  },
})
