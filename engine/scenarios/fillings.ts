import type { Answers } from '#engine/schema'
import type { Flow } from './flow-of.ts'
import type { Wish } from './wishes.ts'

/** Complete answers seen elsewhere, by task, closing or entry: a last resort where a form cannot be filled in blindly. */
export type Seen = ReadonlyMap<string, readonly Answers[]>

type Fill = (asked: { readonly start: Answers; readonly wanted: Wish }) => Answers | undefined

/** Answers of a form, different in what conditions want of them; `head` is how conditions call the form. */
export function fillings(head: string, flow: Flow, seen: Seen, fill: Fill, start: Answers): readonly Answers[] {
  const needs = partOf(flow.needs, head)
  const wanted = [{}, ...flow.wishes.map((wish) => partOf(wish, head))]
  const asked = new Map(
    wanted.flatMap((wish) => [{ ...needs, ...wish }, wish]).map((wish) => [JSON.stringify(wish), wish]),
  )
  const starts = [start, ...(seen.get(head) ?? []).map((answers) => ({ ...start, ...answers }))]
  const filled = [...asked.values()].flatMap((wish) => {
    for (const start of starts) {
      const answers = fill({ start, wanted: wish })
      if (answers) return [answers]
    }
    return []
  })
  return [...new Map(filled.map((answers) => [JSON.stringify(answers), answers])).values()]
}

// What a wish says of one form, by the names of its fields.
function partOf(wish: Wish, head: string): Wish {
  const mine = Object.entries(wish).flatMap(([path, wanted]) => {
    const [first, ...rest] = path.replace('.first.', '.').split('.')
    return first === head && rest.length > 0 && rest[0] !== 'all' ? [[rest.join('.'), wanted] as const] : []
  })
  return Object.fromEntries(mine)
}
