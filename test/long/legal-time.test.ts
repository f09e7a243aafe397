import { expect, test } from 'vitest'
import { agree } from '#test/engine/calendar/oracle/agreement.ts'

// 150 calendars × 1700 terms of each kind: 1,020,000.
test.each(['terms', 'stops', 'turns', 'hours'] as const)(
  'a quarter of a million %s end as counting day by day says',
  (kind) => {
    expect(() => agree(kind, 150, 1700, 2030)).not.toThrow()
  },
)
