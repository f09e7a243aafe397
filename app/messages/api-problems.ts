import { sentences } from './sentences.ts'

/** Errors that programs are answered with. */
export const apiProblems = sentences({
  ru: {
    'not-signed-in': 'Сначала войдите: запрос идёт с файлом cookie сеанса.',
    'not-allowed': 'Вашей роли этот адрес закрыт.',
    'old-password': 'Сначала смените пароль на странице «Пароль».',
    'not-found': 'Такого дела нет, или ваша организация его не видит.',
    'read-only': 'Этот адрес только отдаёт данные: запрос GET.',
  },
  en: {
    'not-signed-in': 'Sign in first: a request carries the cookie of the session.',
    'not-allowed': 'This address is closed to your role.',
    'old-password': 'Change your password on its page first.',
    'not-found': 'There is no such case, or your organisation does not see it.',
    'read-only': 'This address only gives data: ask with GET.',
  },
})
