import { sentences } from './sentences.ts'

/** The terms of a case on one sheet. */
export const caseDues = sentences({
  ru: {
    title: 'Сроки по делу',
    link: 'Сроки по делу для печати',
    asOf: (day: string) => `на ${day}`,
    action: 'Что сделать',
    move: 'Чей ход',
    due: 'Срок',
    why: 'Почему',
    notYet: (what: string) => `Пока нельзя, сначала: ${what}.`,
    lacking: (what: string) => `Не хватает: ${what}.`,
    advised: (what: string) => `Рекомендуется: ${what}.`,
    optional: 'можно не делать',
    noTerm: 'без срока',
    nothing: 'Открытых действий по делу нет.',
    print: 'Напечатать',
  },
  en: {
    title: 'Terms of the case',
    link: 'Terms of the case to print',
    asOf: (day) => `as of ${day}`,
    action: 'What is to be done',
    move: 'Whose move',
    due: 'Due',
    why: 'Why',
    notYet: (what) => `Not yet possible, first: ${what}.`,
    lacking: (what) => `Missing: ${what}.`,
    advised: (what) => `Recommended: ${what}.`,
    optional: 'may be left undone',
    noTerm: 'no term',
    nothing: 'Nothing is open in this case.',
    print: 'Print',
  },
})
