import type { Explanation } from './explanation.ts'

/** The items of a list, each with how it came about if the list was written in the definition; undefined if it is none. */
export function itemsOf(list: Explanation): readonly Explanation[] | undefined {
  if (list.outcome.type !== 'list') return undefined
  if (list.operator === 'literal') return list.parts
  return list.outcome.items.map((outcome) => ({ operator: 'row', outcome, parts: [] }))
}
