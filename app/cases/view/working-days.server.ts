import { library } from '#app/data/definitions.server.ts'
import { buildCalendar, type Calendar, workingDaysBetween } from '#engine/calendar'

const built = new Map<string, Calendar>()

/** Counts working days between two ISO dates by a calendar of the library; undefined where the calendar does not know. */
export function workingDaysOf(id: string | undefined): (from: string, to: string) => number | undefined {
  const layers = id === undefined ? undefined : library().calendarLayers[id]
  if (id === undefined || !layers) return () => undefined
  const key = `${library().hash} ${id}`
  const calendar = built.get(key) ?? buildCalendar(id, layers)
  built.set(key, calendar)
  return (from, to) => workingDaysBetween(calendar, from, to)
}
