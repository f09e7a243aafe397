import type { Count } from '#engine/calendar'
import type { Unit } from '#engine/schema'
import type { Length } from './longest-ways.ts'

/** Measures terms in one unit; a term whose first day is the day of its event is a day shorter. */
export function lengthIn(unit: Unit, usual: Count): Length {
  const inDays = unit === 'working-day' || unit === 'calendar-day'
  return ({ amount, unit: other, count = usual }) => {
    if (other !== unit || typeof amount !== 'number') return undefined
    return inDays && count === 'same-day' && amount > 0 ? amount - 1 : amount
  }
}
