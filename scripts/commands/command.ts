import type { Language } from '#app/messages/language.ts'
import type { Text } from '#app/messages/say.ts'

/** What a command has to say: for people, for programs, and for the shell (1: problems found, 2: wrong usage). */
export type Outcome = { readonly exit: 0 | 1 | 2; readonly text: string; readonly json: unknown }

/** What a command is asked: its options, its files, the language of the answer, the definitions folder. */
export type Asked = {
  readonly options: Readonly<Record<string, string | undefined>>
  readonly files: readonly string[]
  readonly language: Language
  readonly folder: string
}

export type Command = {
  readonly usage: string
  readonly does: Text
  readonly options: readonly string[]
  readonly run: (asked: Asked) => Outcome | Promise<Outcome>
}

export function wrongUsage(text: string): Outcome {
  return { exit: 2, text, json: { error: text } }
}
