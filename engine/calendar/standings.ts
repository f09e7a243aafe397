import { readMoment } from './moment.ts'
import type { Reading } from './term.ts'

/** A stop of a clock: the ISO dates it was opened and closed on (`to` is absent while it lasts), and what stopped it. */
export type Stop = { readonly from: string; readonly to?: string; readonly by: string }

/** Days in a row that do not count; `last` is absent while the clock stands. */
export type Standing = {
  readonly first: Temporal.PlainDate
  readonly last?: Temporal.PlainDate
  readonly by: string
}

/** The days on which a clock stood, in order; a day stopped twice stands once. */
export function standings(stops: readonly Stop[], { stop = 'opening-day' }: Reading): readonly Standing[] {
  const found: Standing[] = []
  const inOrder = stops.flatMap((one) => standingOf(one, stop)).sort((a, b) => compare(a.first, b.first))
  for (const next of inOrder) {
    const before = found.at(-1)
    if (before && !before.last) break
    const free = before?.last?.add({ days: 1 })
    const first = free && compare(free, next.first) > 0 ? free : next.first
    if (!next.last || compare(first, next.last) <= 0) found.push({ ...next, first })
  }
  return found
}

function standingOf({ from, to, by }: Stop, stop: NonNullable<Reading['stop']>): readonly Standing[] {
  const [opened, closed] = [readMoment(from)?.date, to === undefined ? undefined : readMoment(to)?.date]
  if (!opened || (to !== undefined && !closed)) return []
  const first = stop === 'opening-day' || stop === 'both-days' ? opened : opened.add({ days: 1 })
  const last = stop === 'closing-day' || stop === 'both-days' ? closed : closed?.subtract({ days: 1 })
  return last && compare(last, first) < 0 ? [] : [{ first, last, by }]
}

const { compare } = Temporal.PlainDate
