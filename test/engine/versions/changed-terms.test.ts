import { expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import type { Workflow } from '#engine/schema'
import { changedTerms, impact } from '#engine/versions'
import type { Rules } from '#engine/workflow'
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

/** The same rules with every deadline of some tasks two longer. */
function longer(rules: Rules, isMeant: (task: string) => boolean): Rules {
  const version = structuredClone(rules.version)
  for (const [task, { deadline }] of tasksOf(version.workflow))
    if (deadline && 'amount' in deadline && typeof deadline.amount === 'number' && isMeant(task))
      Object.assign(deadline, { amount: deadline.amount + 2 })
  return { ...rules, version }
}

function tasksOf({ stages, branches = {} }: Workflow) {
  return [...Object.values(stages), ...Object.values(branches)].flatMap(({ tasks }) => Object.entries(tasks))
}

test.each(procedures)('$name: looking at changed terms alone finds what looking at all finds', (procedure) => {
  const { rules, scenarios } = procedure
  const names = tasksOf(rules.version.workflow).map(([task]) => task)
  const every = [0, 1, 2, 3].map((part) => longer(rules, (task) => names.indexOf(task) % 4 === part))
  for (const [at, scenario] of scenarios.entries()) {
    const events = play(rules, scenario).steps.flatMap((step) => step.events)
    const changed = every[at % 4]!
    expect(changedTerms(rules, changed)).toBeInstanceOf(Set)
    for (let count = 1; count <= events.length; count += 4) {
      const some = events.slice(0, count)
      const day = some.at(-1)?.on.slice(0, 10) ?? ''
      // A name carried along makes everything be looked at.
      const carried = [{ of: 'consent' as const, from: 'nothing', to: 'nothing' }]
      expect(impact(rules, changed, some, day)).toEqual(impact(rules, changed, some, day, carried))
    }
  }
})

test('more than terms changes where a condition or a name does', () => {
  const { rules } = procedures[0]!
  const version = structuredClone(rules.version)
  const stage = Object.values(version.workflow.stages)[0]
  Object.assign(Object.values(stage?.tasks ?? {})[0] ?? {}, { optional: true })
  expect(changedTerms(rules, { ...rules, version })).toBeUndefined()
  expect(changedTerms(rules, { ...rules, calendars: { ...rules.calendars } })).toBe('all')
  expect(changedTerms(rules, rules)).toEqual(new Set())
})
