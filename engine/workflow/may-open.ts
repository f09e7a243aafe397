import { own } from '#engine/record'
import { agencyOf } from './agency-of.ts'
import { absent } from './case.ts'
import { caseScope } from './case-scope.ts'
import type { Rules } from './rules.ts'

/** Whether an agency may open a case by an entry: it plays the role the entry is for. */
export function mayOpen(rules: Rules, agency: string, entry: string, on: string): boolean {
  const by = own(rules.version.workflow.entries, entry)?.by
  const asked = { ...absent, opened: { on, agency, entry } }
  return by === undefined || agencyOf(rules, asked, by, caseScope(rules, asked, on)) === agency
}
