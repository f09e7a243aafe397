import { documentsOf } from '#engine/forms'
import type { Deadline, Every, Period, Validity } from '#engine/schema'
import type { Rules } from '#engine/workflow'

/** A dated norm of a procedure: what the definition says, under the name of its task, stage, branch or document. */
export type Norm = { readonly name: string } & (
  | { readonly kind: 'deadline'; readonly is: Exclude<Deadline, { readonly undated: unknown }> }
  | { readonly kind: 'period'; readonly is: Period }
  | { readonly kind: 'every'; readonly is: Every }
  | { readonly kind: 'validity'; readonly is: Exclude<Validity, { readonly undated: unknown }> }
)

/** Every norm of a procedure that sets a day; the ones the act leaves without a day are not among them. */
export function normsOf({ version: { workflow, forms } }: Rules): readonly Norm[] {
  const holders = [...Object.entries(workflow.stages), ...Object.entries(workflow.branches ?? {})]
  const periods = holders.flatMap(([name, { period }]): Norm[] =>
    period ? [{ name, kind: 'period', is: period }] : [],
  )
  const tasks = [...holders.flatMap(([, { tasks }]) => Object.entries(tasks)), ...Object.entries(workflow.duties ?? {})]
  const terms = tasks.flatMap(([name, { deadline, every }]): Norm[] => [
    ...(deadline && !('undated' in deadline) ? [{ name, kind: 'deadline', is: deadline } as const] : []),
    ...(every && every.due !== 'undated' ? [{ name, kind: 'every', is: every } as const] : []),
  ])
  const validities = Object.values(forms).flatMap((form) =>
    documentsOf(form).flatMap(({ field, validity }): Norm[] =>
      validity && !('undated' in validity) ? [{ name: field, kind: 'validity', is: validity }] : [],
    ),
  )
  return [...periods, ...terms, ...validities]
}
