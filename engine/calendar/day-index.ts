import type { Calendar } from './build-calendar.ts'
import { readDay, writeDay } from './day-number.ts'
import { explainDay, type Step } from './step.ts'

/** The known days of a calendar by their number. */
export type DayIndex = {
  readonly first: number
  /** The ISO date of each known day. */
  readonly days: readonly string[]
  /** The number of each working day. */
  readonly working: readonly number[]
  /** What there is to say of the known days, in order; `before[i]` of it is said of the first i days. */
  readonly words: readonly Step[]
  readonly before: readonly number[]
}

const known = new WeakMap<Calendar, DayIndex | 'none'>()

/** The index of a calendar, made once; undefined where the calendar knows no day. */
export function dayIndex(calendar: Calendar): DayIndex | undefined {
  const found = known.get(calendar) ?? indexOf(calendar) ?? 'none'
  known.set(calendar, found)
  return found === 'none' ? undefined : found
}

function indexOf(calendar: Calendar): DayIndex | undefined {
  const first = readDay(calendar.knownFrom ?? '')
  if (first === undefined) return undefined
  const days = Array.from({ length: calendar.worked.length - 1 }, (_, at) => writeDay(first + at))
  const words: Step[] = []
  const before = [0]
  for (const on of days) {
    const word = explainDay(calendar, on)
    if (word) words.push(word)
    before.push(words.length)
  }
  return { first, days, working: calendar.workdays.map((on) => readDay(on) ?? first), words, before }
}
