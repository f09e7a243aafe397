import { play } from '#engine/scenarios'
import type { CaseEvent, Rules } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from '#test/definitions/library.ts'

/** The history of a worked example and the rules it lives by. */
export type Told = { readonly id: string; readonly rules: Rules; readonly events: readonly CaseEvent[] }

/** What the examples of the definitions record, by their ids; all of them where none is named. */
export function told(...ids: readonly string[]): readonly Told[] {
  if (!library) throw new Error('definitions have problems')
  const { scenarios } = library
  return (ids.length > 0 ? ids : Object.keys(scenarios)).flatMap((id) => {
    const scenario = scenarios[id]
    if (!scenario) throw new Error(`no example ${id}`)
    const rules = rulesOf(library!, scenario.region, scenario.procedure)
    if (!rules.ok) throw new Error(id)
    const events = play(rules.value, scenario).steps.flatMap((step) => step.events)
    return events.length === 0 ? [] : [{ id, rules: rules.value, events }]
  })
}
