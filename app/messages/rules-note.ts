import { sentences } from './sentences.ts'

/** What a case says of new rules it lives by. */
export const rulesNote = sentences({
  ru: {
    since: (date: string, basis: string) => `С ${date} дело идёт по новым правилам: ${basis}.`,
    dates: 'Прежние даты — в истории дела и у сроков, которые сдвинулись.',
    mark: (date: string) => `новые правила с ${date}`,
  },
  en: {
    since: (date, basis) => `Since ${date} the case lives by new rules: ${basis}.`,
    dates: 'The former dates are in the history of the case and beside the terms that moved.',
    mark: (date) => `new rules since ${date}`,
  },
})
