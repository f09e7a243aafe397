import { own } from '#engine/record'
import type { Rule } from '../rule.ts'

/** A day that a calendar and the one below it judge differently, and nobody has marked as disputed. */
export const calendarDaysInConflict = {
  code: 'calendar-days-in-conflict',
  severity: 'note',
  find: ({ calendars, calendarLayers }) =>
    Object.entries(calendarLayers).flatMap(([id, layers]) => {
      const own_ = layers.at(-1)
      if (own_?.id !== id) return []
      return Object.entries(own_.days).flatMap(([date, { working }]) => {
        const below = layers.slice(0, -1).findLast((layer) => own(layer.days, date))
        const isDisputed = own(calendars[id]?.days, date)?.disputed !== undefined
        if (!below || isDisputed || own(below.days, date)?.working === working) return []
        return [{ kind: 'calendar', id, path: ['days', date], params: { date, below: below.id } } as const]
      })
    }),
} as const satisfies Rule
