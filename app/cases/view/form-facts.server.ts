import { offeredLists } from '#app/data/offered-lists.server.ts'
import { type CaseFacts, factsOf } from '#app/ui/form/case-facts.ts'
import type { Form } from '#engine/schema'
import { type Case, formContext, type Rules } from '#engine/workflow'

/** What a form of a case looks at on a day; the lists it offers are today's, whatever version the case lives by. */
export function formFacts(form: Form, rules: Rules, state: Case, on: string, run?: string): CaseFacts {
  return factsOf(form, { ...formContext(rules, state, on, run), lists: offeredLists(rules.version.region.id) })
}
