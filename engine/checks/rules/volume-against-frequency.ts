import type { Service } from '#engine/schema'
import type { Rule } from '../rule.ts'

/** A service whose volume is not its frequency over the months: twice a week is 52 in half a year, not 48. */
export const volumeAgainstFrequency = {
  code: 'volume-against-frequency',
  severity: 'note',
  find: ({ catalogues }) =>
    Object.values(catalogues).flatMap(({ id, groups }) =>
      Object.entries(groups).flatMap(([group, { services }]) =>
        Object.entries(services).flatMap(([name, service]) => {
          const expected = volumeOf(service)
          if (expected === undefined || expected === service.volume) return []
          const path = ['groups', group, 'services', name, 'volume']
          return [{ kind: 'catalogue', id, path, params: { volume: service.volume, expected } } as const]
        }),
      ),
    ),
} as const satisfies Rule

// 52 weeks are a year; a part of a week is not yet a turn.
function volumeOf({ months, recurrence }: Service): number | undefined {
  const { times, per } = recurrence ?? {}
  if (times === undefined || per === undefined) return undefined
  return per === 'month' ? times * months : Math.floor((times * 52 * months) / 12)
}
