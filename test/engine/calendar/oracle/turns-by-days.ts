import type { CalendarLayer, Every, Reading } from '#engine/calendar'
import { days, monthsOn, placeOf, textOf } from './days.ts'
import { nearest } from './working.ts'

/** The due days of a recurrence in a window, found by walking it; or why they cannot be known. */
export function turnsByDays(
  every: Every,
  from: string,
  to: string,
  layers: readonly CalendarLayer[],
  reading: Reading,
): readonly string[] | string {
  const by = every.by ?? reading.every
  const roll = every.roll ?? (by === 'calendar' ? 'back' : reading.roll[every.unit])
  const [start, close] = [placeOf(from), placeOf(to)]
  const turns = by === 'calendar' ? calendarTurns(every, start, close) : anchoredTurns(every, start, close)
  const found: string[] = []
  for (const { first, last } of turns) {
    const due = dueIn(Math.min(last, close), last >= close, close, roll, layers)
    if (typeof due === 'string') return due
    if (due >= first) found.push(textOf(due))
  }
  return found
}

type Turn = { readonly first: number; readonly last: number }

function calendarTurns(every: Every, start: number, close: number): readonly Turn[] {
  const turns: Turn[] = []
  let first = start
  while (first > 0 && isSameBlock(every, first, first - 1)) first--
  while (first <= close) {
    let last = first
    while (isSameBlock(every, first, last + 1)) last++
    if (first >= start || every.partial) turns.push({ first, last })
    first = last + 1
  }
  return turns
}

function isSameBlock({ unit, amount }: Every, first: number, other: number): boolean {
  const [a, b] = [days[first], days[other]]
  if (!a || !b) return false
  if (unit === 'week')
    return Math.abs(first - other) < 7 * amount && weekBlock(first, amount) === weekBlock(other, amount)
  const size = amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12)
  const block = ({ year, month }: typeof a) => Math.floor((year * 12 + month - 1) / size)
  return block(a) === block(b)
}

// The list begins with a Saturday, so its first Monday is the third day.
function weekBlock(at: number, amount: number): number {
  if (amount !== 1) throw new Error('weeks go one by one')
  return Math.floor((at + 5) / 7)
}

function anchoredTurns({ unit, amount }: Every, start: number, close: number): readonly Turn[] {
  const turns: Turn[] = []
  for (let nth = 1; ; nth++) {
    const turn = { first: onBy(unit, start, amount * (nth - 1)), last: onBy(unit, start, amount * nth) }
    if (turn.last > close) return turns
    turns.push(turn)
  }
}

function onBy(unit: Every['unit'], start: number, amount: number): number {
  if (unit === 'week') return start + amount * 7
  return monthsOn(start, amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12)).at
}

function dueIn(
  last: number,
  isLast: boolean,
  close: number,
  roll: 'forward' | 'back' | 'none',
  layers: readonly CalendarLayer[],
): number | string {
  if (roll === 'none') return last
  const moved = nearest(layers, last, roll === 'back' || isLast ? -1 : 1)
  return typeof moved === 'string' || moved <= close ? moved : nearest(layers, close, -1)
}
