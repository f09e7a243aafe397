import { sentences } from './sentences.ts'

/** The page of a region's public lists. */
export const publicLists = sentences({
  ru: {
    title: 'Куда обратиться',
    lead: 'Сведения, которые акт велит держать открытыми. Их правит администратор, когда они меняются.',
    sample: 'образец',
    hours: 'Часы работы',
    empty: 'В списке пока никого нет.',
    none: 'Акты региона таких списков не требуют.',
  },
  en: {
    title: 'Where to turn',
    lead: 'Information that the act wants to be public. An administrator edits it whenever it changes.',
    sample: 'sample',
    hours: 'Hours',
    empty: 'Nobody is on the list yet.',
    none: 'The acts of the region ask for no such lists.',
  },
})
