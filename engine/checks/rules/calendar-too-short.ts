import { own } from '#engine/record'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A calendar that does not know the days on which a procedure is in force. */
export const calendarTooShort = {
  code: 'calendar-too-short',
  severity: 'warning',
  find: (library) =>
    proceduresOf(library).flatMap(({ region, procedure: { inForce, roles } }) => {
      const agencies = new Set(Object.values(roles).map(({ agency }) => agency))
      const kinds = new Set(Object.values(roles).flatMap(({ kind }) => kind ?? []))
      const bound = Object.entries(region.agencies).filter(([id, { kind = '' }]) => agencies.has(id) || kinds.has(kind))
      const ids = new Set([region.calendar, ...bound.map(([, { calendar }]) => calendar)])
      return [...ids].flatMap((id) => {
        const calendar = own(library.calendars, id)
        if (!calendar) return []
        const { knownFrom, knownTo } = calendar
        return [
          ...(inForce.from < knownFrom ? [fault(id, 'knownFrom', inForce.from)] : []),
          ...((inForce.to ?? inForce.from) > knownTo ? [fault(id, 'knownTo', inForce.to ?? inForce.from)] : []),
        ]
      })
    }),
} as const satisfies Rule

function fault(id: string, key: string, date: string) {
  return { kind: 'calendar', id, path: [key], params: { name: id, date } } as const
}
