import fc from 'fast-check'
import type { Calendar, CalendarLayer, Reading, Roll } from '#engine/calendar'
import { days, placeOf, textOf } from './days.ts'

const [FIRST, LAST] = [placeOf('2015-01-01'), placeOf('2030-12-31')]
const WEEKENDS = [['saturday', 'sunday'], ['sunday'], ['friday', 'saturday'], [], ['monday', 'wednesday']] as const

const between = fc.integer({ min: FIRST, max: LAST })
const monthEnds = days.filter(({ at, day }) => FIRST <= at && at <= LAST && (day > 28 || days[at + 1]?.day === 1))

/** A day of the years 2015–2030: any, the end of a month, or the border of what a calendar knows. */
export function dayNear({ knownFrom = '2015-01-01', knownTo = '2030-12-31' }: Calendar): fc.Arbitrary<string> {
  const borders = [knownFrom, knownTo].map(placeOf).flatMap((at) => [at - 1, at, at + 1])
  return fc.oneof(
    { weight: 6, arbitrary: between.map(textOf) },
    { weight: 3, arbitrary: fc.constantFrom(...monthEnds).map(({ text }) => text) },
    { weight: 1, arbitrary: fc.constantFrom(...borders).map(textOf) },
  )
}

const named = fc.tuple(
  fc.integer({ min: FIRST, max: LAST }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 0, max: 3 }),
)

function layer(id: string, most: number): fc.Arbitrary<CalendarLayer> {
  return fc
    .tuple(
      fc.array(named, { minLength: most, maxLength: most, size: 'max' }),
      fc.constantFrom(...WEEKENDS),
      fc.nat(200),
      fc.nat(1500),
    )
    .map(([spans, weekend, late, early]) => ({
      id,
      // Three spans of days off to one of working days, as holidays and their working Saturdays.
      days: Object.fromEntries(
        spans.flatMap(([first, length, kind]) =>
          Array.from({ length: kind === 0 ? 1 : length }, (_, n) => [
            textOf(first + n),
            { working: kind === 0, source: `${id}/act#1` },
          ]),
        ),
      ),
      ...(id === 'base' ? { weekend, knownFrom: textOf(FIRST + late), knownTo: textOf(LAST - early) } : {}),
      ...(id === 'own' && late % 3 === 0 ? { weekend } : {}),
      ...(id === 'region' && late % 5 === 0 ? { knownTo: textOf(LAST - early) } : {}),
    }))
}

/** Layers from the country to the agency: days off and working days over the years, the upper with the last word. */
export const anyLayers: fc.Arbitrary<readonly CalendarLayer[]> = fc
  .tuple(layer('base', 120), layer('region', 40), layer('own', 20), fc.integer({ min: 1, max: 3 }))
  .map(([base, region, own, many]) => [base, region, own].slice(0, many))

const roll = fc.constantFrom<Roll>('forward', 'back', 'none')

export const anyReading: fc.Arbitrary<Reading> = fc.record({
  count: fc.constantFrom('next-day', 'same-day'),
  roll: fc.record({
    hour: roll,
    'day-and-night': roll,
    'calendar-day': roll,
    'working-day': roll,
    week: roll,
    month: roll,
    quarter: roll,
    year: roll,
  }),
  before: roll,
  every: fc.constantFrom('calendar', 'anchor'),
  'day-and-night': fc.constant('next-day'),
  stop: fc.constantFrom('opening-day', 'closing-day', 'both-days', 'neither-day'),
})
