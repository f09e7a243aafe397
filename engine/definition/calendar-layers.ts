import type { CalendarLayer } from '#engine/calendar'
import type { Calendar } from '#engine/schema'
import type { Entry } from './folder.ts'
import { isObject } from './json.ts'

/** What each file of the chain says itself, the base first: the layers a calendar shows as the reason for a day. */
export function calendarLayers(
  { definition, value: merged }: Entry<Calendar>,
  calendarOf: (id: string) => Calendar | undefined,
): readonly CalendarLayer[] {
  return definition.chain.toReversed().flatMap(({ id, value }) => {
    const calendar = id === merged.id ? merged : calendarOf(id)
    if (!calendar) return []
    const own = Object.keys(isObject(value.days) ? value.days : {})
    const days = Object.entries(calendar.days).filter(
      ([date]) => own.includes(date) && Object.hasOwn(merged.days, date),
    )
    return [
      {
        id,
        days: Object.fromEntries(days),
        ...(value.weekend === undefined ? {} : { weekend: calendar.weekend }),
        ...(value.knownFrom === undefined ? {} : { knownFrom: calendar.knownFrom }),
        ...(value.knownTo === undefined ? {} : { knownTo: calendar.knownTo }),
      },
    ]
  })
}
