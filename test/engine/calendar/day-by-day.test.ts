import { expect, test } from 'vitest'
import { agree } from './oracle/agreement.ts'

test.each(['terms', 'stops', 'turns', 'hours'] as const)(
  'any %s on any calendar of 2015–2030, read in any way, end as counting day by day says',
  (kind) => {
    expect(() => agree(kind, 10, 120, 2015)).not.toThrow()
  },
)
