import type { Language } from './language.ts'

/** A text of a definition: one string, or one per language. */
export type Text = string | { readonly ru: string; readonly en?: string; readonly sah?: string }

/** The text in the reader's language, in Russian where it has no translation. */
export function say(text: Text, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.ru)
}
