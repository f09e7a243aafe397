import { type Both, keys } from './definition-keys.ts'
import { values } from './definition-values.ts'
import type { Language } from './language.ts'

/** What a key of a definition is called, or undefined for a key that is a name. */
export function keyWords(key: string, language: Language, shape = ''): string | undefined {
  return wordOf(keys, `${shape}.${key}`, language) ?? wordOf(keys, key, language)
}

/** What a value of a closed list is called. */
export function valueWords(value: string, language: Language, key = ''): string | undefined {
  return wordOf(values, `${key}.${value}`, language) ?? wordOf(values, value, language)
}

function wordOf(words: Readonly<Record<string, Both>>, name: string, language: Language): string | undefined {
  const both = Object.hasOwn(words, name) ? words[name] : undefined
  return both?.[language === 'ru' ? 0 : 1]
}
