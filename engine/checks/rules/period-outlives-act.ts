import { periodEnd } from '#engine/calendar'
import type { Period } from '#engine/schema'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A period so long that even one begun on the first day of the procedure ends after its last. */
export const periodOutlivesAct = {
  code: 'period-outlives-act',
  severity: 'note',
  find: (library) =>
    proceduresOf(library).flatMap(({ procedure: { inForce }, workflow }) =>
      (['stages', 'branches'] as const).flatMap((holder) =>
        Object.entries(workflow[holder] ?? {}).flatMap(([name, { period }]) => {
          const end = period && endOf(period, inForce.from)
          if (end === undefined || inForce.to === undefined || end <= inForce.to) return []
          const path = [holder, name, 'period']
          return [{ kind: 'workflow', id: workflow.id, path, params: { end, last: inForce.to } } as const]
        }),
      ),
    ),
} as const satisfies Rule

function endOf({ amount, unit, min }: Period, from: string): string | undefined {
  const least = typeof amount === 'number' ? amount : min
  const end = least === undefined ? undefined : periodEnd({ amount: least, unit }, from)
  return end?.ok ? end.value : undefined
}
