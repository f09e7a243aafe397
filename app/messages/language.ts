export type Language = 'ru' | 'en'

export function isLanguage(value: unknown): value is Language {
  return value === 'ru' || value === 'en'
}
