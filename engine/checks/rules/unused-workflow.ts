import { basesOf } from '../bases.ts'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A workflow that no region puts into force and no other is written over. */
export const unusedWorkflow = {
  code: 'unused-workflow',
  severity: 'warning',
  find: (library) => {
    const inForce = new Set(proceduresOf(library).map(({ workflow }) => workflow.id))
    const bases = basesOf(library.workflows)
    return Object.keys(library.workflows)
      .filter((id) => !inForce.has(id) && !bases.has(id))
      .map((id) => ({ kind: 'workflow', id, path: [], params: { name: id } }) as const)
  },
} as const satisfies Rule
