import { formExpressions, formReferences, type Library, nodesOf } from '#engine/definition'
import { type References, references } from '#engine/expression'
import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'

/** What the expressions of a workflow and of the forms it names refer to. */
export function referencesOf(workflow: Workflow, { forms }: Pick<Library, 'forms'>): readonly References[] {
  const ids = new Set(formReferences(workflow).map(({ name }) => name))
  const ofForms = [...ids].flatMap((id) => {
    const form = own(forms, id)
    return form ? formExpressions(form).map(({ expression }) => expression) : []
  })
  const ofWorkflow = nodesOf('workflow', workflow).flatMap(({ shape, value }) =>
    shape === 'expression' ? [value] : [],
  )
  return [...ofWorkflow, ...ofForms].map(references)
}
