import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'
import { unusedIn } from '../unused-in.ts'

/** A workflow that no region puts into force and no other is written over. */
export const unusedWorkflow = {
  code: 'unused-workflow',
  severity: 'warning',
  find: (library) => {
    const inForce = new Set(proceduresOf(library).map(({ workflow }) => workflow.id))
    return unusedIn('workflow', library.workflows, inForce)
  },
} as const satisfies Rule
