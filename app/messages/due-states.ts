import { plural } from './format.ts'
import { sentences } from './sentences.ts'

/** What is said of a due date beside the date. */
export const dueStates = sentences({
  ru: {
    undated: 'срок не назван',
    notStarted: 'срок ещё не идёт',
    undatedAtAll: 'Срок в порядке не назван',
    finding: (text: string) => `О порядке: ${text}.`,
    startsWith: (event: string, clauses: string) => `Срок ещё не идёт: он пойдёт со дня: ${event}${clauses}.`,
    lengthFrom: (answer: string, clauses: string) => `Срок ещё не идёт: его длину назовёт ответ ${answer}${clauses}.`,
    unknown: 'дату назвать нельзя',
    noCalendar: (year: number) => `дату назвать нельзя: календарь на ${year} год не опубликован`,
    standing: (since: string) => `срок стоит с ${since}`,
    stoppedBy: (by: string) => `Остановлен: «${by}».`,
    stands: (since: string, by: string, clauses: string) => `Срок стоит с ${since}: «${by}»${clauses}.`,
    ifResumed: (due: string) => `Если возобновить сегодня — до ${due}.`,
    provisional: 'Дата предварительная: исполнитель ещё не выбран, поэтому взят календарь региона.',
    left: (days: number) =>
      `${plural(days, 'ru', { one: 'остался', few: 'осталось', many: 'осталось' })} ${days} ${plural(days, 'ru', {
        one: 'рабочий день',
        few: 'рабочих дня',
        many: 'рабочих дней',
      })}`,
    soft: 'Срок рекомендован, а не обязателен: кто его пропустил, не просрочил.',
    periodRuns: (title: string, length: string, from: string, clauses: string) =>
      `«${title}»: ${length} с ${from}${clauses}.`,
    stood: (by: string, from: string, to: string) => `Остановка с ${from} по ${to} («${by}»): её дни не в счёт.`,
    periodEnds: (on: string) => `Последний день — ${on}.`,
    why: 'Почему эта дата',
    law: (clauses: string) => `Основание: ${clauses}.`,
  },
  en: {
    undated: 'no term named',
    notStarted: 'the term has not begun',
    undatedAtAll: 'The procedure names no term',
    finding: (text) => `About the procedure: ${text}.`,
    startsWith: (event, clauses) => `The term has not begun: it will run from the day of ${event}${clauses}.`,
    lengthFrom: (answer, clauses) => `The term has not begun: its length will be the answer ${answer}${clauses}.`,
    unknown: 'no date can be given',
    noCalendar: (year) => `no date can be given: the calendar of ${year} is not published`,
    standing: (since) => `the clock has stood still since ${since}`,
    stoppedBy: (by) => `Stopped by “${by}”.`,
    stands: (since, by, clauses) => `The clock has stood still since ${since}: “${by}”${clauses}.`,
    ifResumed: (due) => `If it is resumed today: due ${due}.`,
    provisional: 'The date is provisional: the performer is not chosen yet, so the calendar of the region is taken.',
    left: (days) => `${days} working ${plural(days, 'en', { one: 'day', many: 'days' })} left`,
    soft: 'The term is advised, not required: whoever misses it is not overdue.',
    periodRuns: (title, length, from, clauses) => `“${title}”: ${length} from ${from}${clauses}.`,
    stood: (by, from, to) => `A stop from ${from} to ${to} (“${by}”): its days are not counted.`,
    periodEnds: (on) => `The last day is ${on}.`,
    why: 'Why this date',
    law: (clauses) => `Basis: ${clauses}.`,
  },
})
