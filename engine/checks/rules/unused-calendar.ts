import type { Rule } from '../rule.ts'
import { unusedIn } from '../unused-in.ts'

/** A calendar that binds no region and no agency and that no other is written over. */
export const unusedCalendar = {
  code: 'unused-calendar',
  severity: 'warning',
  find: ({ calendars, regions }) => {
    const binding = new Set(
      Object.values(regions).flatMap(({ calendar, agencies }) => [
        calendar,
        ...Object.values(agencies).map((agency) => agency.calendar),
      ]),
    )
    return unusedIn('calendar', calendars, binding)
  },
} as const satisfies Rule
