import { fieldsOf } from '#engine/forms'
import { own } from '#engine/record'
import type { Case } from './case.ts'
import { caseScope } from './case-scope.ts'
import { mayRead, rolesOf } from './involved.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

/** What tells one opening of a branch held for each row of a table from the others: the row's first text, or its number where the agency may not see that. */
export function rowName(rules: Rules, state: Case, run: string, agency: string, on: string): string | undefined {
  const { workflow, forms } = rules.version
  const opening = state.runs.find(({ key }) => key === run)
  const each = opening && own(workflow.branches, opening.branch)?.each
  if (each === undefined) return undefined
  const [head = '', name = ''] = each.split('.')
  const form = own(forms, (head === 'subject' ? workflow.subject.form : placeOf(workflow, head)?.task.form) ?? '')
  const table = form && fieldsOf(form).find(({ path }) => path.length === 1 && path[0] === name)?.field
  if (table?.kind !== 'table') return undefined
  const column = Object.entries(table.columns).find(([, { kind }]) => kind === 'text')
  const text = column && caseScope(rules, state, on, run).read(`row.${column[0]}`)
  const sees = rolesOf(rules, state, agency, on).flatMap((role) => own(workflow.roles, role)?.sees ?? [])
  const isOpen = [table.sensitivity, column?.[1].sensitivity].every((kind) => kind === undefined || sees.includes(kind))
  const maySee = isOpen && (head === 'subject' || mayRead(rules, state, agency, head, on))
  return text?.type === 'text' && maySee ? text.value : `№ ${opening?.number ?? ''}`
}
