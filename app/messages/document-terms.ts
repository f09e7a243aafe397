import { sentences } from './sentences.ts'

/** Until when the papers that an act needs are good. */
export const documentTerms = sentences({
  ru: {
    heading: 'Сроки документов',
    planned: 'Назначено на',
    through: (titles: string, day: string) => `${titles}: по ${day} включительно`,
    expired: 'срок вышел',
    'before-day': 'раньше дня действия: нужны свежие',
    'within-week': 'осталось не больше недели',
    markExpired: (day: string) => `срок документов вышел ${day}`,
    mark: (day: string) => `документы годны по ${day}`,
  },
  en: {
    heading: 'Validity of papers',
    planned: 'Appointed for',
    through: (titles, day) => `${titles}: through ${day}`,
    expired: 'no longer valid',
    'before-day': 'ends before the day of the act: fresh ones are needed',
    'within-week': 'a week or less is left',
    markExpired: (day) => `papers valid through ${day} only`,
    mark: (day) => `papers good through ${day}`,
  },
})
