import type { CalendarLayer, Reading, Stop, Term } from '#engine/calendar'
import { days, monthsOn, placeOf, textOf } from './days.ts'
import { nearest, type Refused, works } from './working.ts'

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const DAYS = { 'day-and-night': 1, 'calendar-day': 1, week: 7 } as const

/** The last day of a term in days, counted one day after another; «standing» while a stop that counts has no end. */
export function termByDays(
  term: Term,
  from: string,
  layers: readonly CalendarLayer[],
  reading: Reading,
  stops: readonly Stop[],
): string {
  const way = term.direction === 'before' ? -1 : 1
  const count = term.count ?? reading.count
  const roll = term.roll ?? (way === -1 ? reading.before : reading.roll[term.unit])
  const start = placeOf(from)
  const eve = count === 'same-day' && term.amount > 0 ? start - way : start
  const owner = way === 1 && term.amount > 0 ? ownerOf(stops, reading) : () => undefined
  if (term.unit === 'working-day') return told(working(term.amount, eve, way, layers, owner), roll, layers)

  const plain = datesOn(term, start, way, count)
  if (way === -1) return told(plain, roll, layers)
  const end = moved(plain, term.amount > 0 ? (count === 'same-day' ? start - 1 : start) : plain, roll, layers, owner)
  return told(end, roll, layers)
}

/** The last day of a period: by the calendar, never off a day off. */
export function periodByDays(term: Term, from: string, reading: Reading, stops: readonly Stop[]): string {
  const start = placeOf(from)
  return told(moved(datesOn(term, start, 1, 'next-day'), start, 'none', [], ownerOf(stops, reading)), 'none', [])
}

type Found = number | Refused | 'standing'
type Span = { readonly first: number; readonly isOpen: boolean }
type Owner = (at: number) => Span | undefined

function working(amount: number, eve: number, way: 1 | -1, layers: readonly CalendarLayer[], owner: Owner): Found {
  let day = eve
  for (let left = amount; left > 0; ) {
    day += way
    const stop = owner(day)
    if (stop?.isOpen) return 'standing'
    if (stop) continue
    const found = works(layers, day)
    if (typeof found === 'string') return found
    if (found) left--
  }
  return day
}

function datesOn({ unit, amount }: Term, start: number, way: 1 | -1, count: 'next-day' | 'same-day'): number {
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    const { at, cut } = monthsOn(start, way * amount * MONTHS[unit])
    return count === 'same-day' && amount > 0 && !(cut && way === 1) ? at - way : at
  }
  if (unit === 'hour' || unit === 'working-day') throw new Error('not a unit of dates')
  let day = start
  for (let left = amount * DAYS[unit]; left > 0; left--) day += way
  return count === 'same-day' && amount > 0 ? day - way : day
}

/** Day by day from the start to the end: each day that stands puts the end off by one, if its stop began by the due day. */
function moved(
  plain: number,
  eve: number,
  roll: 'forward' | 'back' | 'none',
  layers: readonly CalendarLayer[],
  owner: Owner,
): Found {
  let end = plain
  let counts = false
  for (let day = eve + 1; ; day++) {
    const rolled = roll === 'none' ? end : nearest(layers, end, roll === 'forward' ? 1 : -1)
    const until = typeof rolled === 'string' ? end : rolled
    const stop = owner(day)
    const isFirst = stop !== undefined && (day === eve + 1 || owner(day - 1) !== stop)
    if (isFirst) counts = (day === eve + 1 ? Math.min(day, stop.first) : day) <= until
    if (day > Math.max(end, until) || (stop && !counts)) return end
    if (!stop) continue
    if (stop.isOpen) return 'standing'
    if (isFirst && day > end) end = until
    end++
  }
}

/** Which stop a day stands by: of several the one that began first. */
function ownerOf(stops: readonly Stop[], reading: Reading): Owner {
  const border = reading.stop ?? 'opening-day'
  const spans = stops.map(({ from, to }) => ({
    first: placeOf(from) + (border === 'opening-day' || border === 'both-days' ? 0 : 1),
    last: to === undefined ? days.length : placeOf(to) - (border === 'closing-day' || border === 'both-days' ? 0 : 1),
    isOpen: to === undefined,
  }))
  const inOrder = spans.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first)
  return (at) => inOrder.find(({ first, last }) => first <= at && at <= last)
}

function told(end: Found, roll: 'forward' | 'back' | 'none', layers: readonly CalendarLayer[]): string {
  if (typeof end === 'string' || roll === 'none') return typeof end === 'string' ? end : textOf(end)
  const rolled = nearest(layers, end, roll === 'forward' ? 1 : -1)
  return typeof rolled === 'string' ? rolled : textOf(rolled)
}
