import type { Calendar } from './build-calendar.ts'
import { readDay, writeDay } from './day-number.ts'
import { explainDay, type Step } from './step.ts'

export type End = Extract<Step, { readonly type: 'end' }>

/** The known days of a calendar by their number. */
export type DayIndex = {
  readonly first: number
  /** The last step of a term that ends on each known day. */
  readonly ends: readonly End[]
  /** The number of each working day. */
  readonly working: readonly number[]
  /**
   * What there is to say of the known days, in order and the other way round, each with a place to fill at both ends;
   * `before[i]` of it is said of the first i days.
   */
  readonly words: readonly Step[]
  readonly backwards: readonly Step[]
  readonly before: readonly number[]
}

const known = new WeakMap<Calendar, DayIndex | 'none'>()

/** The index of a calendar, made once; undefined where the calendar knows no day. */
export function dayIndex(calendar: Calendar): DayIndex | undefined {
  const found = known.get(calendar)
  if (found) return found === 'none' ? undefined : found
  const made = indexOf(calendar)
  known.set(calendar, made ?? 'none')
  return made
}

function indexOf(calendar: Calendar): DayIndex | undefined {
  const first = readDay(calendar.knownFrom ?? '')
  if (first === undefined) return undefined
  const days = Array.from({ length: calendar.worked.length - 1 }, (_, at) => writeDay(first + at))
  const edge: Step = { type: 'end', on: '' }
  const words: Step[] = []
  const before = [0]
  for (const on of days) {
    const word = explainDay(calendar, on)
    if (word) words.push(word)
    before.push(words.length)
  }
  return {
    first,
    ends: days.map((on) => ({ type: 'end', on })),
    working: calendar.workdays.map((on) => readDay(on) ?? first),
    words: [edge, ...words, edge],
    backwards: [edge, ...words.toReversed(), edge],
    before,
  }
}

/** What there is to say from one known day to another, in the order of the walk, with a place to fill at both ends. */
export function wordsBetween({ first, words, backwards, before }: DayIndex, from: number, to: number): Step[] {
  const isForward = from <= to
  const low = before[(isForward ? from : to) - first] ?? 0
  const high = before[(isForward ? to : from) - first + 1] ?? 0
  const all = words.length - 2
  return isForward ? words.slice(low, high + 2) : backwards.slice(all - high, all - low + 2)
}
