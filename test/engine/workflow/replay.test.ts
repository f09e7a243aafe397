import fc from 'fast-check'
import { expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import { absent, type Case, type CaseEvent, effective, evolve, type Rules, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from '#test/definitions/library.ts'

if (!library) throw new Error('definitions have problems')
const loaded = library
const procedures = Object.entries(loaded.regions).flatMap(([region, { procedures }]) =>
  Object.keys(procedures).flatMap((name) => {
    const rules = rulesOf(loaded, region, name)
    const scenarios = Object.values(loaded.scenarios).filter((one) => one.region === region && one.procedure === name)
    return rules.ok && scenarios.length > 0 ? [{ name: `${region}/${name}`, rules: rules.value, scenarios }] : []
  }),
)

/** Every fact looked at in full, each state handed out. */
function oneByOne(rules: Rules, events: readonly CaseEvent[]): Case {
  const state = effective(events).reduce((now, event) => evolve(rules, now, event), absent)
  return { ...state, revision: events.at(-1)?.sequence ?? 0 }
}

test.each(procedures)('$name: a history replayed is what its facts make one by one', ({ rules, scenarios }) => {
  const histories = scenarios.map((scenario) => play(rules, scenario).steps.flatMap(({ events }) => events))
  for (const events of histories)
    expect(JSON.stringify(replay(rules, events))).toBe(JSON.stringify(oneByOne(rules, events)))
  const all = histories.flat()
  const anyFacts = fc.tuple(
    fc.constantFrom(...histories),
    fc.infiniteStream(fc.nat(99)),
    fc.array(fc.constantFrom(...all)),
  )
  fc.assert(
    fc.property(anyFacts, ([history, chance, strange]) => {
      // Facts left out, doubled or strange to the case: a fold takes whatever it is given.
      const kept = history.flatMap((event) => {
        const n = chance.next().value
        const foreign = strange[n % Math.max(1, strange.length)]
        return n < 12 ? [] : n < 18 ? [event, event] : n < 24 && foreign ? [foreign, event] : [event]
      })
      const events = kept.map((event, index) => ({ ...event, sequence: index + 1 }))
      expect(JSON.stringify(replay(rules, events))).toBe(JSON.stringify(oneByOne(rules, events)))
    }),
    { numRuns: 150 },
  )
})
