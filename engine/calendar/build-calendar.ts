import { readMoment } from './moment.ts'

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEK)[number]

type Text = string | { readonly ru: string; readonly en?: string; readonly sah?: string }

export type CalendarDay = {
  readonly working: boolean
  readonly source: string | readonly string[]
  readonly disputed?: Text
}

/** A day with the layer that has the last word, and the one below that says otherwise. */
export type NamedDay = CalendarDay & { readonly calendar: string; readonly over?: Over }
export type Over = { readonly calendar: string; readonly source: string | readonly string[] }

export type CalendarLayer = {
  readonly id: string
  readonly days: Readonly<Record<string, CalendarDay>>
  readonly weekend?: readonly Weekday[]
  readonly knownFrom?: string
  readonly knownTo?: string
}

export type Calendar = {
  readonly id: string
  readonly knownFrom?: string
  readonly knownTo?: string
  /** Days an act names, with the layer that has the last word. */
  readonly named: ReadonlyMap<string, NamedDay>
  readonly weekend: { readonly days: ReadonlySet<Weekday>; readonly calendar: string }
  /** `worked[i]`: working days among the first i known days. */
  readonly worked: readonly number[]
  readonly workdays: readonly string[]
}

// A definition that claims to know ten thousand years must not hang the server.
const MOST_YEARS = 100

/** Indexes layers, base first: a later layer overrides a day, and only what every layer knows is known; without bounds nothing is. */
export function buildCalendar(id: string, layers: readonly CalendarLayer[]): Calendar {
  const named = new Map<string, NamedDay>()
  for (const { id: calendar, days } of layers)
    for (const [on, day] of Object.entries(days)) {
      const below = named.get(on)
      const over =
        below && below.working !== day.working ? { calendar: below.calendar, source: below.source } : undefined
      named.set(on, { ...day, calendar, ...(over ? { over } : {}) })
    }
  const week = layers.findLast((layer) => layer.weekend)
  const weekend = { days: new Set(week?.weekend), calendar: week?.id ?? id }
  const starts = layers.flatMap((layer) => layer.knownFrom ?? []).sort()
  const ends = layers.flatMap((layer) => layer.knownTo ?? []).sort()
  const [first, last] = [readMoment(starts.at(-1) ?? '')?.date, ends[0]]
  const limit = first?.add({ years: MOST_YEARS }).toString()
  const knownTo = last && limit && last > limit ? limit : last

  const worked = [0]
  const workdays: string[] = []
  for (let date = first; date && knownTo && date.toString() <= knownTo; date = date.add({ days: 1 })) {
    const on = date.toString()
    if (named.get(on)?.working ?? !weekend.days.has(weekdayOf(date))) workdays.push(on)
    worked.push(workdays.length)
  }
  return { id, knownFrom: first?.toString(), knownTo, named, weekend, worked, workdays }
}

export function weekdayOf(date: Temporal.PlainDate): Weekday {
  return WEEK[date.dayOfWeek - 1] ?? 'monday'
}
