import { buildCalendar, type Calendar } from '#engine/calendar'
import type { Library } from '#engine/definition'

/** Every calendar of a library, ready to count by. */
export function calendarsOf({ calendarLayers }: Pick<Library, 'calendarLayers'>): Readonly<Record<string, Calendar>> {
  return Object.fromEntries(Object.entries(calendarLayers).map(([id, layers]) => [id, buildCalendar(id, layers)]))
}
