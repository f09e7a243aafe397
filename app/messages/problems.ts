import type { Problem } from '#engine/result'
import type { Language } from './language.ts'
import { withTermsInWords } from './term-words.ts'

/** A sentence per code in both languages; `{name}` stands for a parameter of the problem. */
export type ProblemSentences<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>

/** A problem in the reader's words, with the name that was probably meant where there is one. */
export function problemSentence<Code extends string>(
  sentences: ProblemSentences<Code>,
  { code, params = {} }: Problem<Code>,
  language: Language,
): string {
  const said = sentences[language][code].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    withTermsInWords(String(params[name] ?? '…'), language),
  )
  return params.near === undefined ? said : `${said} ${meant[language](params.near)}`
}

const meant = {
  ru: (name: string | number) => `Возможно, «${name}».`,
  en: (name: string | number) => `Perhaps “${name}”.`,
}
