import type { Text } from '#engine/schema'

export type Language = 'ru' | 'en' | 'sah'

/** The text in that language, in Russian where it has no other. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.ru)
}
