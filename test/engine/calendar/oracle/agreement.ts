import fc from 'fast-check'
import {
  buildCalendar,
  type Calendar,
  type CalendarLayer,
  due,
  dueWithStops,
  occurrences,
  periodEndWithStops,
  type Reading,
  type TimeProblem,
} from '#engine/calendar'
import type { Result } from '#engine/result'
import { anyLayers, anyReading, dayNear } from './any-calendar.ts'
import { anyEvery, anyHours, anyStops, anyTerm } from './any-term.ts'
import { placeOf, textOf } from './days.ts'
import { aheadIn, minutesAt, offsetText, written } from './hours-by-law.ts'
import { periodByDays, termByDays } from './term-by-days.ts'
import { turnsByDays } from './turns-by-days.ts'
import { nearest } from './working.ts'

/** Plays random terms on random calendars against counting day by day: `each` times on each of `many` calendars. */
export function agree(kind: keyof typeof kinds, many: number, each: number, seed: number): void {
  const worlds = fc.sample(fc.tuple(anyLayers, anyReading), { numRuns: many, seed })
  for (const [at, [layers, reading]] of worlds.entries()) {
    const calendar = buildCalendar('own', layers)
    kinds[kind]({ layers, reading, calendar }, { numRuns: each, seed: seed + at })
  }
}

type Runs = { readonly numRuns: number; readonly seed: number }

type World = { readonly layers: readonly CalendarLayer[]; readonly reading: Reading; readonly calendar: Calendar }

const kinds = { terms, stops, turns, hours }

function terms({ layers, reading, calendar }: World, runs: Runs): void {
  const holds = fc.property(anyTerm, dayNear(calendar), (term, from) =>
    same(
      told(due(term, from, calendar, reading), (found) => found.due),
      termByDays(term, from, layers, reading, []),
    ),
  )
  fc.assert(holds, runs)
}

function stops({ layers, reading, calendar }: World, runs: Runs): void {
  const stopped = dayNear(calendar).chain((from) => fc.tuple(fc.constant(from), anyStops(from)))
  const holds = fc.property(anyTerm, stopped, (term, [from, stops]) => {
    same(
      told(dueWithStops(term, from, calendar, reading, stops), (found) => ('since' in found ? 'standing' : found.due)),
      termByDays(term, from, layers, reading, stops),
    )
    if (term.unit === 'working-day' || term.amount === 0) return
    same(
      told(periodEndWithStops(term, from, reading, stops), (end) => (typeof end === 'string' ? end : 'standing')),
      periodByDays(term, from, reading, stops),
    )
  })
  fc.assert(holds, runs)
}

function turns({ layers, reading, calendar }: World, runs: Runs): void {
  const holds = fc.property(anyEvery, dayNear(calendar), fc.nat(500), (every, from, long) => {
    const to = textOf(placeOf(from) + long)
    const found = occurrences(every, { from, to }, to, calendar, reading)
    same(
      told(found, (list) => list.map((turn) => turn.due).join()),
      [turnsByDays(every, from, to, layers, reading)].flat().join(),
    )
  })
  fc.assert(holds, runs)
}

function hours({ layers, reading, calendar }: World, runs: Runs): void {
  const holds = fc.property(anyHours, dayNear(calendar), ({ amount, direction, minute, typedIn, zone }, day) => {
    const offset = aheadIn(typedIn, minutesAt(day, minute, aheadIn(typedIn, minutesAt(day, minute, 0))))
    const instant = minutesAt(day, minute, offset)
    const end = instant + amount * 60 * (direction === 'before' ? -1 : 1)
    const text = written(end, zone === undefined ? offset : aheadIn(zone, end))
    const { hour: roll } = reading.roll
    const rolled =
      roll === 'none'
        ? placeOf(text.slice(0, 10))
        : nearest(layers, placeOf(text.slice(0, 10)), roll === 'forward' ? 1 : -1)
    same(
      told(
        due({ amount, unit: 'hour', direction, zone }, written(instant, offset), calendar, reading),
        (found) => found.due,
      ),
      typeof rolled === 'string' ? rolled : `${textOf(rolled)}${text.slice(10)}`,
    )
    if (!written(instant, offset).endsWith(offsetText(offset))) throw new Error('the offset is lost')
  })
  fc.assert(holds, runs)
}

function told<T>(found: Result<T, TimeProblem>, say: (value: T) => string): string {
  return found.ok ? say(found.value) : (found.problems[0]?.code ?? 'no problem')
}

function same(engine: string, byDays: string): void {
  if (engine !== byDays) throw new Error(`the engine says ${engine}, day by day it is ${byDays}`)
}
