import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay, legalView } from '#test/support/histories/legal-view.ts'
import { swapped } from '#test/support/histories/reordered.ts'
import { told } from '#test/support/histories/told.ts'

const examples = told(
  'yakutia/sentence-while-suspended',
  'yakutia/temporary-contraindication',
  'alarsky/consent-withheld',
  'alarsky/aftercare-help',
)

// The long run takes every example of the definitions.
describe('facts whose order the law does not mind', () => {
  test.each(examples)('written down in another order make the same case and dates: $id', ({ rules, events }) => {
    const day = lastDay(events)
    const expected = legalView(rules, events, day)
    let others = 0
    fc.assert(
      fc.property(fc.array(fc.nat(events.length - 2), { minLength: 3, maxLength: 8 }), (places) => {
        const other = places.reduce((now, at) => swapped(rules, now, at + 1) ?? now, events)
        if (other !== events) others++
        expect(legalView(rules, other, day)).toBe(expected)
      }),
      { numRuns: 15, seed: 63 },
    )
    expect(others).toBeGreaterThan(0)
  })
})
