import { sentences } from './sentences.ts'

/** What stands on a printed form beside its own words. */
export const paper = sentences({
  ru: {
    underline: '(нужное подчеркнуть)',
    tick: '(нужное отметить)',
    rubles: 'руб.',
    number: '№',
    dated: 'от',
    issued: 'выдан',
    yearMark: 'г.',
    timeMark: 'время',
    stamp: 'М.П.',
    dash: '—',
  },
  en: {
    underline: '(underline as applicable)',
    tick: '(tick as applicable)',
    rubles: 'rub.',
    number: 'No',
    dated: 'of',
    issued: 'issued by',
    yearMark: '',
    timeMark: 'time',
    stamp: 'Stamp',
    dash: '—',
  },
})
