import { basesOf } from '../bases.ts'
import type { Rule } from '../rule.ts'

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
    const bases = basesOf(calendars)
    return Object.keys(calendars)
      .filter((id) => !binding.has(id) && !bases.has(id))
      .map((id) => ({ kind: 'calendar', id, path: [], params: { name: id } }) as const)
  },
} as const satisfies Rule
