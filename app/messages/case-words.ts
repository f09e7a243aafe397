import { sentences } from './sentences.ts'

/** How the parts of a case are called inside a sentence. */
export const explain = sentences({
  ru: {
    quoted: (title: string) => `«${title}»`,
    thisDay: 'дата этого действия',
    dayOf: (title: string) => `дата: ${title}`,
    lastDay: (title: string) => `последний день: ${title}`,
    start: (title: string) => `начало: ${title}`,
  },
  en: {
    quoted: (title) => `“${title}”`,
    thisDay: 'the date of this act',
    dayOf: (title) => `the date of ${title}`,
    lastDay: (title) => `the last day of ${title}`,
    start: (title) => `the beginning of ${title}`,
  },
})
