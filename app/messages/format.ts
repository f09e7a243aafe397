import type { Language } from './language.ts'

const locales = { ru: 'ru-RU', en: 'en-GB' } as const

// ISO dates are shown in UTC because they have no time zone to be moved to.
const longDates = formats({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const plurals = { ru: new Intl.PluralRules('ru-RU'), en: new Intl.PluralRules('en-GB') }
const lists = { ru: new Intl.ListFormat('ru-RU'), en: new Intl.ListFormat('en-GB') }

/** «05.02.2026» of an ISO date or the date part of an ISO date-time. */
export function shortDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}

/** «5 февраля 2026 г.», "5 February 2026" of an ISO date. */
export function longDate(iso: string, language: Language): string {
  return longDates[language].format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/** «05.02.2026, 11:20» of an ISO instant in an IANA time zone. */
export function dateTime(instant: string, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'short', timeStyle: 'short', timeZone })
  return format.format(new Date(instant))
}

/** The word form a number asks for: plural(3, 'ru', { one: 'дело', few: 'дела', many: 'дел' }). */
export function plural(
  count: number,
  language: Language,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { many: string },
): string {
  return forms[plurals[language].select(count)] ?? forms.many
}

/** «а, б и в». */
export function list(items: readonly string[], language: Language): string {
  return lists[language].format(items)
}

function formats(options: Intl.DateTimeFormatOptions) {
  return { ru: new Intl.DateTimeFormat(locales.ru, options), en: new Intl.DateTimeFormat(locales.en, options) }
}
