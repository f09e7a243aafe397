import type { TermDeadline } from '#engine/schema'
import type { EventLink } from './event-links.ts'
import type { ForwardLinks } from './forward-links.ts'

/** The longest way to an event: its length in the unit asked for, and the links of it from the end to the start. */
export type Way = { readonly length: number; readonly steps: number; readonly last?: EventLink; readonly before?: Way }

/** How long a term is in a unit; undefined where it is counted in another or its length is an answer. */
export type Length = (term: TermDeadline) => number | undefined

/** The longest ways from one event to each that follows it; terms in other units add nothing. */
export function longestWays(start: string, { order, into }: ForwardLinks, lengthOf: Length): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([[start, { length: 0, steps: 0 }]])
  for (const event of order.slice(order.indexOf(start) + 1)) {
    const way = longestOf(into.get(event) ?? [], ways, lengthOf)
    if (way) ways.set(event, way)
  }
  return ways
}

/** The longest way over one of these links. */
export function longestOf(
  links: readonly EventLink[],
  ways: ReadonlyMap<string, Way>,
  lengthOf: Length,
): Way | undefined {
  let best: Way | undefined
  for (const link of links) {
    const before = ways.get(link.from)
    if (!before) continue
    const added = (link.term && lengthOf(link.term)) ?? 0
    const way = { length: before.length + added, steps: before.steps + 1, last: link, before }
    // Of ways equally long the one with more steps says more.
    if (!best || way.length > best.length || (way.length === best.length && way.steps > best.steps)) best = way
  }
  return best
}

/** The links of a way, first to last. */
export function linksOf(way: Way): readonly EventLink[] {
  const links: EventLink[] = []
  for (let here: Way | undefined = way; here?.last; here = here.before) links.push(here.last)
  return links.reverse()
}
