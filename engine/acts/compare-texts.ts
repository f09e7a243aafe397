import type { TextPart } from './split-act.ts'

/** What became of a clause in a newer text; `movedTo`: its words stand there under another number. */
export type TextChange =
  | { readonly id: string; readonly state: 'unchanged' | 'changed' | 'new' }
  | { readonly id: string; readonly state: 'gone'; readonly movedTo?: string }

/** Follows every clause from one text of an act to a newer one, in the order of the newer, what is gone last. */
export function compareTexts(before: readonly TextPart[], after: readonly TextPart[]): readonly TextChange[] {
  const [was, is] = [wordsById(before), wordsById(after)]
  const added = [...is].filter(([id, words]) => !was.has(id) && words.length >= tellingLength)
  const newPlace = new Map(added.map(([id, words]) => [words, id]))
  const kept = [...is].map(([id, words]): TextChange => {
    const former = was.get(id)
    return { id, state: former === undefined ? 'new' : former === words ? 'unchanged' : 'changed' }
  })
  const gone = [...was].flatMap(([id, words]): readonly TextChange[] => {
    if (is.has(id)) return []
    const movedTo = newPlace.get(words)
    return [{ id, state: 'gone', ...(movedTo === undefined ? {} : { movedTo }) }]
  })
  return [...kept, ...gone]
}

// A shorter text ("Rights", "and so on") says too little to be known again by its words.
const tellingLength = 12

function wordsById(parts: readonly TextPart[]): ReadonlyMap<string, string> {
  return new Map(
    parts
      .filter(({ id }) => id !== '')
      .map(({ id, text }) => [
        id,
        text
          .replaceAll(/\s+/g, ' ')
          .replace(/^[^\p{L}]+/u, '')
          .trim(),
      ]),
  )
}
