import { describe, expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

describe('every example of the definitions plays as its act says', () => {
  const { scenarios = {} } = library ?? {}
  test.each(Object.keys(scenarios))('%s', (id) => {
    const scenario = scenarios[id]
    const rules = library && scenario && rulesOf(library, scenario.region, scenario.procedure)
    if (!scenario || !rules?.ok) throw new Error(`${id} names no procedure`)
    expect(play(rules.value, scenario).failures).toEqual([])
  })
})
