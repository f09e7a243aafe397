import { buildCalendar, isWorkingDay, workingDaysBetween } from '#engine/calendar'
import { own } from '#engine/record'
import type { Rule } from '../rule.ts'

/** A year that has another number of working days than its calendar says it should. */
export const calendarTotalDiffers = {
  code: 'calendar-total-differs',
  severity: 'warning',
  find: ({ calendars, calendarLayers }) =>
    Object.values(calendars).flatMap(({ id, workingDays = {} }) => {
      const calendar = buildCalendar(id, own(calendarLayers, id) ?? [])
      return Object.entries(workingDays).flatMap(([year, said]) => {
        const first = `${year}-01-01`
        const later = workingDaysBetween(calendar, first, `${year}-12-31`)
        if (later === undefined) return []
        const counted = later + (isWorkingDay(calendar, first) ? 1 : 0)
        if (counted === said) return []
        return [{ kind: 'calendar', id, path: ['workingDays', year], params: { name: year, said, counted } } as const]
      })
    }),
} as const satisfies Rule
