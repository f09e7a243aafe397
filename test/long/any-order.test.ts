import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import { agenda, type CaseEvent, choices, decide, type Order, type Rules, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from '#test/definitions/library.ts'

if (!library) throw new Error('definitions have problems')
const procedures = Object.entries(library.regions).flatMap(([region, { procedures }]) =>
  Object.keys(procedures).map((name) => [region, name] as const),
)

/** Days around the time of the scenarios, real and not. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map((n) =>
    Temporal.PlainDate.from('2020-06-01')
      .add({ days: n * 3 })
      .toString(),
  ),
  fc.constantFrom('2026-02-30', '', 'вчера', '9999-12-31', '2028-01-10', '2026-03-02T10:00:00+09:00'),
)
const hostile = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'x#1/y', '#', '/'),
  fc.string({ maxLength: 12 }),
)

function orders(rules: Rules): fc.Arbitrary<Order> {
  const { stages, branches = {}, closings, consents = {}, entries } = rules.version.workflow
  const tasks = [...Object.values(stages), ...Object.values(branches)].flatMap((holder) => Object.keys(holder.tasks))
  const inRuns = Object.entries(branches).flatMap(([branch, { tasks }]) =>
    Object.keys(tasks).map((task) => `${branch}#1/${task}`),
  )
  const named = (names: readonly string[]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom('none', ...names) }, { weight: 1, arbitrary: hostile })
  const answers = fc.oneof(
    fc.constant({}),
    fc.dictionary(hostile, fc.jsonValue()).map((value) => ({ ...value })),
  )
  return fc.oneof(
    fc.record({ type: fc.constant('do-task' as const), task: named([...tasks, ...inRuns]), answers }),
    fc.record({
      type: fc.constant('waive-task' as const),
      task: named([...tasks, ...inRuns]),
      reason: fc.constantFrom('', 'причина'),
    }),
    fc.record({
      type: fc.constant('record-consent' as const),
      consent: named(Object.keys(consents)),
      answer: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const),
      giver: fc.option(named(Object.keys(rules.version.workflow.roles)), { nil: undefined }),
      paper: fc.option(hostile, { nil: undefined }),
      until: fc.option(day, { nil: undefined }),
    }),
    fc.record({ type: fc.constant('open-branch' as const), branch: named(Object.keys(branches)) }),
    fc.record({ type: fc.constant('take-closing' as const), closing: named(Object.keys(closings)), answers }),
    fc.record({
      type: fc.constant('take-transition' as const),
      transition: named(Object.values(stages).flatMap(({ next }) => Object.keys(next))),
    }),
    fc.record({ type: fc.constant('open-case' as const), entry: named(Object.keys(entries)), subject: answers }),
    fc.record({
      type: fc.constant('reverse-entry' as const),
      entry: fc.integer({ min: 0, max: 40 }),
      reason: fc.constant('ошибка'),
    }),
    fc.record({
      type: fc.constant('correct-entry' as const),
      entry: fc.integer({ min: 0, max: 40 }),
      answers,
      reason: fc.constant('ошибка'),
    }),
  )
}

/** An order that has a chance: something now open, done or waived by the agency that must act, on the day of the last event. */
function sensible(rules: Rules, events: readonly CaseEvent[], pick: number) {
  const on = events.at(-1)?.on
  if (on === undefined) return undefined
  const state = replay(rules, events)
  const items = agenda(rules, state, on)
  const item = items[pick % Math.max(1, items.length)]
  const order: Order = !item
    ? { type: 'reverse-entry', entry: events.length, reason: 'ошибка' }
    : pick % 3 === 0
      ? { type: 'waive-task', task: item.key, reason: 'не требуется' }
      : { type: 'do-task', task: item.key, answers: {} }
  return { order, on, agency: item?.agency ?? events.at(-1)?.agency ?? '' }
}

describe.each(procedures)('orders of any kind, in any order: %s/%s', (region, name) => {
  const found = rulesOf(library!, region, name)
  if (!found.ok) throw new Error(name)
  const rules = found.value
  const scenarios = Object.values(library!.scenarios).filter((one) => one.region === region && one.procedure === name)
  const histories = scenarios
    .map((scenario) => play(rules, scenario).steps.flatMap((step) => step.events))
    .filter(({ length }) => length > 0)
  const agencies = Object.keys(rules.version.region.agencies)

  test('none throws, a refusal has a reason, an accepted one replays and keeps the past', () => {
    const history = fc
      .constantFrom(...histories)
      .chain((events) => fc.integer({ min: 0, max: events.length }).map((length) => events.slice(0, length)))
    const walk = fc.array(
      fc.record({
        order: orders(rules),
        on: day,
        agency: fc.constantFrom(...agencies, 'nobody'),
        open: fc.option(fc.nat(20), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    let accepted = 0
    fc.assert(
      fc.property(history, walk, (start, steps) => {
        let events: readonly CaseEvent[] = start
        for (const step of steps) {
          const { order, on, agency } = step.open === undefined ? step : (sensible(rules, events, step.open) ?? step)
          const result = decide(
            rules,
            { ...order, on, agency, at: '2027-01-01T00:00:00Z', today: '2027-12-31' },
            events,
          )
          if (!result.ok) {
            expect(result.problems.length).toBeGreaterThan(0)
            continue
          }
          expect(result.value.map(({ sequence }) => sequence)).toEqual([events.length + 1])
          accepted++
          events = [...events, ...result.value]
          const state = replay(rules, events)
          expect(state.revision).toBe(events.length)
          agenda(rules, state, on)
          choices(rules, state, on)
        }
        expect(events.slice(0, start.length)).toEqual(start)
      }),
      { numRuns: 1500, seed: 63 },
    )
    // Most are refused; enough must get through to mean something.
    expect(accepted).toBeGreaterThan(100)
  })

  test('a history read back from JSON folds to the same case', () => {
    for (const events of histories)
      expect(replay(rules, JSON.parse(JSON.stringify(events)))).toEqual(replay(rules, events))
  })
})
