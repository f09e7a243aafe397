import type { Form } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { formExpressions } from './form-expressions.ts'
import { formNames, rowNames, serviceNames } from './form-names.ts'
import type { LinkContext } from './link-context.ts'
import { type ExpressionScope, linkExpression } from './link-expression.ts'
import { caseScope } from './link-workflow-expressions.ts'
import { layered, type Names } from './names.ts'

/** A form's expressions name its own fields, or what every case has that uses the form. */
export function linkFormExpressions(form: Form, context: LinkContext): readonly Fault[] {
  const own = formNames(form)
  const scopes = scopesAround(form, context)
  return formExpressions(form).flatMap(({ expression, path, rows }) => {
    const service: Names =
      rows?.kind === 'services' ? new Map([['service', { kind: 'row', parts: serviceNames }]]) : new Map()
    return scopes.flatMap((scope) =>
      linkExpression(expression, path, {
        ...scope,
        names: layered(service, own, scope.names),
        row: rows && rowNames(rows),
      }),
    )
  })
}

function scopesAround(
  { id }: Form,
  { folder, namesOf, workflowsWith, regionsWith }: LinkContext,
): readonly ExpressionScope[] {
  const users = workflowsWith(id)
  if (users.length > 0) return users.map((workflow) => caseScope(workflow, namesOf(workflow), regionsWith(workflow.id)))
  // A workflow that does not read may be the one that uses the form.
  if (folder.present.get('workflow')?.size !== folder.workflows.size) return []
  const names: Names = new Map([['on', { kind: 'date' }]])
  return [{ names, nodes: new Set(), consents: new Set(), regions: regionsWith(id) }]
}
