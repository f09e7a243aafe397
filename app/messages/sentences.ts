import type { Language } from './language.ts'

type Sentence = string | ((...values: never[]) => string)
type Translation<T> = {
  [K in keyof T]: T[K] extends (...values: infer V) => string ? (...values: V) => string : string
}

/** The sentences of one area: English must have exactly the keys of Russian, with the same arguments. */
export function sentences<T extends Record<string, Sentence>>(both: {
  ru: T
  en: Translation<NoInfer<T>>
}): Record<Language, Translation<T>> {
  return both as Record<Language, unknown> as Record<Language, Translation<T>>
}
