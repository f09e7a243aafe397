import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '#engine/definition'
import { replay } from '#engine/workflow'
import { lastDay, legalView } from '#test/support/histories/legal-view.ts'
import { swapped } from '#test/support/histories/reordered.ts'
import { takenBack } from '#test/support/histories/taken-back.ts'
import { told } from '#test/support/histories/told.ts'

describe.each(told())('every example of the definitions: $id', ({ rules, events }) => {
  const day = lastDay(events)
  const expected = legalView(rules, events, day)

  test('stored and read again it is the same, byte for byte', () => {
    expect(canonical(replay(rules, JSON.parse(JSON.stringify(events))))).toBe(canonical(replay(rules, events)))
  })

  test('any two neighbours that can change places make the same case and dates', () => {
    for (let at = 1; at < events.length - 1; at++) {
      const other = swapped(rules, events, at)
      if (other) expect(legalView(rules, other, day)).toBe(expected)
    }
  })

  test('so do facts that wander far', () => {
    if (events.length < 3) return
    fc.assert(
      fc.property(fc.array(fc.nat(events.length - 3), { minLength: 4, maxLength: 30 }), (places) => {
        const other = places.reduce((now, at) => swapped(rules, now, at + 1) ?? now, events)
        expect(legalView(rules, other, day)).toBe(expected)
      }),
      { numRuns: 20, seed: 506 },
    )
  })

  test('an entry taken out and made again as it was leaves nothing changed', () => {
    for (const [at] of events.entries()) {
      const other = takenBack(rules, events, at)
      if (other) expect(legalView(rules, other, day)).toBe(expected)
    }
  })
})
