import type { Length, Unit } from '#engine/calendar'
import { plural } from './format.ts'
import type { Language } from './language.ts'

/** «3 рабочих дня», "3 working days". */
export function termWords({ amount, unit }: Length, language: Language): string {
  return `${amount} ${plural(amount, language, forms[language][unit])}`
}

/** «каждый месяц», «каждые 3 месяца». */
export function everyWords({ amount, unit }: Length, language: Language): string {
  if (amount === 1) return once[language][unit]
  const each = language === 'ru' ? plural(amount, 'ru', { one: 'каждый', few: 'каждые', many: 'каждые' }) : 'every'
  return `${each} ${termWords({ amount, unit }, language)}`
}

type Forms = Readonly<Record<Unit, { one: string; few?: string; many: string }>>

const forms: Readonly<Record<Language, Forms>> = {
  ru: {
    hour: { one: 'час', few: 'часа', many: 'часов' },
    'day-and-night': { one: 'сутки', few: 'суток', many: 'суток' },
    'calendar-day': { one: 'календарный день', few: 'календарных дня', many: 'календарных дней' },
    'working-day': { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
    week: { one: 'неделя', few: 'недели', many: 'недель' },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев' },
    quarter: { one: 'квартал', few: 'квартала', many: 'кварталов' },
    year: { one: 'год', few: 'года', many: 'лет' },
  },
  en: {
    hour: { one: 'hour', many: 'hours' },
    'day-and-night': { one: 'day and night', many: 'days and nights' },
    'calendar-day': { one: 'calendar day', many: 'calendar days' },
    'working-day': { one: 'working day', many: 'working days' },
    week: { one: 'week', many: 'weeks' },
    month: { one: 'month', many: 'months' },
    quarter: { one: 'quarter', many: 'quarters' },
    year: { one: 'year', many: 'years' },
  },
}

const once: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  ru: {
    hour: 'каждый час',
    'day-and-night': 'каждые сутки',
    'calendar-day': 'каждый день',
    'working-day': 'каждый рабочий день',
    week: 'каждую неделю',
    month: 'каждый месяц',
    quarter: 'каждый квартал',
    year: 'каждый год',
  },
  en: {
    hour: 'every hour',
    'day-and-night': 'every day and night',
    'calendar-day': 'every day',
    'working-day': 'every working day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    year: 'every year',
  },
}

const written = new RegExp(`(\\d+) (${Object.keys(forms.ru).join('|')})\\b`, 'g')

/** A text where every length as a definition writes it, «3 working-day», is said in words. */
export function withTermsInWords(text: string, language: Language): string {
  return text.replaceAll(written, (_, amount: string, unit: Unit) =>
    termWords({ amount: Number(amount), unit }, language),
  )
}
