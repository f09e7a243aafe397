import { shortDate } from './format.ts'
import type { Language } from './language.ts'

const locales = { ru: 'ru-RU', en: 'en-GB' } as const

/** «10 февраля», "10 February"; with the year where it is not that of `today`. ISO dates or date-times. */
export function dayInWords(iso: string, today: string, language: Language): string {
  const year = iso.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return format(language, { day: 'numeric', month: 'long', year }).format(at(iso))
}

/** «7–8 февраля», "7–8 February" of two ISO dates; one day where they are the same. */
export function daysInWords(from: string, to: string, language: Language): string {
  const words = format(language, { day: 'numeric', month: 'long' })
  return from === to ? words.format(at(from)) : words.formatRange(at(from), at(to)).replaceAll(/\s–\s/g, '–')
}

/** «вторник», "Tuesday" of an ISO date. */
export function weekday(iso: string, language: Language): string {
  return format(language, { weekday: 'long' }).format(at(iso))
}

/** «05.02.2026», or «05.02.2026, 11:20» where an ISO date-time carries its hour. */
export function shortMoment(iso: string): string {
  return iso.length > 10 ? `${shortDate(iso)}, ${iso.slice(11, 16)}` : shortDate(iso)
}

const made = new Map<string, Intl.DateTimeFormat>()

// Making a format takes longer than a hundred uses of it.
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  made.set(key, format)
  return format
}

function at(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`)
}
