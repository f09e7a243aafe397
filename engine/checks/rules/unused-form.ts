import { formReferences } from '#engine/definition'
import type { Rule } from '../rule.ts'
import { unusedIn } from '../unused-in.ts'

/** A form that no workflow asks for and no other form is written over. */
export const unusedForm = {
  code: 'unused-form',
  severity: 'warning',
  find: ({ forms, workflows }) => {
    const asked = new Set(
      Object.values(workflows).flatMap((workflow) => formReferences(workflow).map(({ name }) => name)),
    )
    return unusedIn('form', forms, asked)
  },
} as const satisfies Rule
