import { describe, expect, test } from 'vitest'
import { canonical } from '#engine/definition'
import { replay } from '#engine/workflow'
import { lastDay, legalView } from '#test/support/histories/legal-view.ts'
import { takenBack } from '#test/support/histories/taken-back.ts'
import { told } from '#test/support/histories/told.ts'

const examples = told(
  'yakutia/contract-declined',
  'yakutia/death-while-suspended',
  'alarsky/consent-withheld',
  'alarsky/course-broken-off',
  'ozerny/stop-taken-back',
)

// The long run takes every example of the definitions.
describe('a case is what its events say', () => {
  test.each(examples)('stored and read again it is the same: $id', ({ rules, events }) => {
    expect(canonical(replay(rules, JSON.parse(JSON.stringify(events))))).toBe(canonical(replay(rules, events)))
  })

  test.each(examples)(
    'an entry taken out and made again as it was leaves nothing changed: $id',
    ({ rules, events }) => {
      const day = lastDay(events)
      const expected = legalView(rules, events, day)
      const others = events.flatMap((_, at) => [takenBack(rules, events, at)]).filter((other) => other !== undefined)
      expect(others.length).toBeGreaterThan(0)
      for (const other of others) expect(legalView(rules, other, day)).toBe(expected)
    },
  )
})
