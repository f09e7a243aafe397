import { own } from '#engine/record'
import type { Form } from '#engine/schema'
import type { Fact } from './event.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

/** The form whose answers a fact carries. */
export function formOf(rules: Rules, fact: Fact): Form | undefined {
  const id = idOf(rules, fact)
  return id === undefined ? undefined : own(rules.version.forms, id)
}

function idOf({ version: { workflow } }: Rules, fact: Fact): string | undefined {
  if (fact.type === 'case-opened') return workflow.subject.form
  if (fact.type === 'task-done') return placeOf(workflow, fact.task)?.task.form
  if (fact.type === 'closing-taken') return own(workflow.closings, fact.closing)?.form
  return undefined
}
