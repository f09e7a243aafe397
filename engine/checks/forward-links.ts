import type { EventLink } from './event-links.ts'

/** Events in an order in which every link leads forward; links that close a circle are left out, so a loop is walked once. */
export type ForwardLinks = {
  readonly order: readonly string[]
  readonly into: ReadonlyMap<string, readonly EventLink[]>
  readonly outOf: ReadonlyMap<string, readonly EventLink[]>
}

export function forwardLinks(starts: readonly string[], links: readonly EventLink[]): ForwardLinks {
  const outOf = Map.groupBy(links, ({ from }) => from)
  const state = new Map<string, 'open' | 'left'>()
  const kept: EventLink[] = []
  const order: string[] = []
  for (const start of [...starts, ...outOf.keys()]) {
    if (state.has(start)) continue
    const path = [{ event: start, at: 0 }]
    state.set(start, 'open')
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const link = outOf.get(here.event)?.[here.at++]
      if (!link) {
        state.set(here.event, 'left')
        order.push(here.event)
        path.pop()
      } else {
        const known = state.get(link.to)
        if (known !== 'open') kept.push(link)
        if (known) continue
        state.set(link.to, 'open')
        path.push({ event: link.to, at: 0 })
      }
    }
  }
  return {
    order: order.reverse(),
    into: Map.groupBy(kept, ({ to }) => to),
    outOf: Map.groupBy(kept, ({ from }) => from),
  }
}

/** The events among these that come before one. */
export function eventsBefore(
  event: string,
  { into }: ForwardLinks,
  among: { readonly has: (event: string) => boolean },
): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [event]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { from } of into.get(next) ?? [])
      if (among.has(from) && !found.has(from)) {
        found.add(from)
        waiting.push(from)
      }
  return found
}
