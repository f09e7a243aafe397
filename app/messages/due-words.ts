import { dayInWords } from './dates.ts'
import { plural } from './format.ts'
import type { Language } from './language.ts'

export type Tone = 'overdue' | 'today' | 'tomorrow' | 'week' | 'later'

/** How near an ISO due date is; `week` ends on Sunday. */
export function toneOf(due: string, today: string): Tone {
  const [end, now] = [Temporal.PlainDate.from(due.slice(0, 10)), Temporal.PlainDate.from(today)]
  const days = now.until(end).days
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days <= 7 - now.dayOfWeek ? 'week' : 'later'
}

/** «просрочено на 2 рабочих дня», «сегодня», «до 18 марта»; `late` is in working days, undefined where they are not known. */
export function dueWords(due: string, today: string, late: number | undefined, language: Language): string {
  const tone = toneOf(due, today)
  const words = sentences[language]
  const hour = due.length > 10 ? due.slice(11, 16) : undefined
  if (tone === 'overdue') return late === undefined || late < 1 ? words.overdue : words.overdueBy(late)
  if (tone === 'today' || tone === 'tomorrow') return hour === undefined ? words[tone] : words.by(words[tone], hour)
  const day = words.until(dayInWords(due, today, language))
  return hour === undefined ? day : words.at(day, hour)
}

/** «рекомендуется до 18 марта», «рекомендованный день прошёл: 18 марта»: an advised day is never overdue. */
export function adviceWords(due: string, today: string, language: Language): string {
  const words = sentences[language]
  if (toneOf(due, today) === 'overdue') return words.advicePassed(dayInWords(due.slice(0, 10), today, language))
  return words.advised(dueWords(due, today, undefined, language))
}

const sentences = {
  ru: {
    overdue: 'просрочено',
    overdueBy: (days: number) =>
      `просрочено на ${days} ${plural(days, 'ru', { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' })}`,
    today: 'сегодня',
    tomorrow: 'завтра',
    until: (day: string) => `до ${day}`,
    by: (day: string, hour: string) => `${day} до ${hour}`,
    at: (day: string, hour: string) => `${day}, ${hour}`,
    advised: (day: string) => `рекомендуется ${day}`,
    advicePassed: (day: string) => `рекомендованный день прошёл: ${day}`,
  },
  en: {
    overdue: 'overdue',
    overdueBy: (days: number) => `overdue by ${days} working ${plural(days, 'en', { one: 'day', many: 'days' })}`,
    today: 'today',
    tomorrow: 'tomorrow',
    until: (day: string) => `by ${day}`,
    by: (day: string, hour: string) => `${day} by ${hour}`,
    at: (day: string, hour: string) => `${day}, ${hour}`,
    advised: (day: string) => `advised ${day}`,
    advicePassed: (day: string) => `the advised day has passed: ${day}`,
  },
}
