import { formReferences } from '#engine/definition'
import { basesOf } from '../bases.ts'
import type { Rule } from '../rule.ts'

/** A form that no workflow asks for and no other form is written over. */
export const unusedForm = {
  code: 'unused-form',
  severity: 'warning',
  find: ({ forms, workflows }) => {
    const asked = new Set(
      Object.values(workflows).flatMap((workflow) => formReferences(workflow).map(({ name }) => name)),
    )
    const bases = basesOf(forms)
    return Object.keys(forms)
      .filter((id) => !asked.has(id) && !bases.has(id))
      .map((id) => ({ kind: 'form', id, path: [], params: { name: id } }) as const)
  },
} as const satisfies Rule
