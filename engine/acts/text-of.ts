import type { Act } from '#engine/schema'
import type { TextPart } from './split-act.ts'

/** How a text answers to the definition of its act: clauses that both have, that only the definition or only the text has. */
export type TextMatch = {
  readonly found: readonly string[]
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** Compares the clauses of a split text with those that the definition of the act knows. */
export function matchText(parts: readonly TextPart[], { clauses }: Pick<Act, 'clauses'>): TextMatch {
  const there = new Set(parts.map(({ id }) => id))
  const known = Object.keys(clauses)
  return {
    found: known.filter((id) => there.has(id)),
    missing: known.filter((id) => !there.has(id)),
    unknown: parts.filter((part) => !part.known && part.id !== '').map(({ id }) => id),
  }
}

/** The words of every clause, with those of its own sentences (`4.6/1`), or of all it holds where it has none itself. */
export function clauseTexts(parts: readonly TextPart[]): ReadonlyMap<string, string> {
  return new Map(
    parts.map(({ id, text }, at) => {
      const inner = text.trim() === '' ? ['/', '.', '('] : ['/']
      let end = at + 1
      while (id !== '' && inner.some((mark) => parts[end]?.id.startsWith(id + mark))) end++
      return [
        id,
        parts
          .slice(at, end)
          .map((one) => one.text)
          .join('')
          .trim(),
      ]
    }),
  )
}
