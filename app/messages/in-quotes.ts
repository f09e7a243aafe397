import type { Language } from './language.ts'

/** «a» in Russian, “a” in English. */
export function inQuotes(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `“${text}”`
}
