import type { Stale } from '#app/data/studio/save-change.server.ts'
import { changeSentence } from '#app/messages/changes.ts'
import type { Language } from '#app/messages/language.ts'

/** A save that came too late: both texts, what this one would change in theirs, and what to post to do it all the same. */
export type StaleView = {
  readonly theirs: string
  readonly mine: string
  readonly changes: readonly string[]
  readonly again: readonly (readonly [name: string, value: string])[]
}

type Asked = { readonly path: string; readonly posted: FormData }

export function staleView(
  { draft, theirs, mine, changes = [] }: Stale,
  { path, posted }: Asked,
  language: Language,
): StaleView {
  const textOf = (files: Stale['mine']) => files.find((one) => one.path === path)?.text ?? ''
  const sent = [...posted].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'revision' ? [[name, value] as const] : [],
  )
  return {
    theirs: textOf(theirs),
    mine: textOf(mine),
    changes: changes.map((change) => changeSentence(change, language)),
    again: [...sent, ['revision', String(draft.revision)]],
  }
}
