import type { CalendarLayer } from '#engine/calendar'
import { days, textOf } from './days.ts'

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type Refused = 'before-known-calendar' | 'beyond-known-calendar'

/** Whether a day works: asked of the layers from the last to the first, every time anew. */
export function works(layers: readonly CalendarLayer[], at: number): boolean | Refused {
  const day = textOf(at)
  for (const { knownFrom = '', knownTo = '9' } of layers) {
    if (day < knownFrom) return 'before-known-calendar'
    if (day > knownTo) return 'beyond-known-calendar'
  }
  for (let above = layers.length - 1; above >= 0; above--) {
    const named = layers[above]?.days[day]
    if (named) return named.working
  }
  for (let above = layers.length - 1; above >= 0; above--) {
    const weekend = layers[above]?.weekend
    if (weekend) return !weekend.some((name) => NAMES.indexOf(name) + 1 === days[at]?.weekday)
  }
  return true
}

/** The first working day at a day or beyond it in a direction. */
export function nearest(layers: readonly CalendarLayer[], at: number, way: 1 | -1): number | Refused {
  for (let day = at; ; day += way) {
    const found = works(layers, day)
    if (found === true) return day
    if (found !== false) return found
  }
}
