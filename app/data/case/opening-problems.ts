import { type Problem, problem } from '#engine/result'
import { absent, agencyOf, caseScope, type Rules } from '#engine/workflow'

/** Why an agency cannot open a case on a day: the procedure is not in force, or the entry is for another role. */
export function openingProblems(rules: Rules, agency: string, entry: string, on: string): readonly Problem[] {
  const { region, name } = rules.version
  const { from, to } = region.procedures[name]?.inForce ?? { from: '' }
  const day = on.slice(0, 10)
  if (day < from || (to !== undefined && day > to))
    return [problem('procedure-not-in-force', ['on'], { from, to: to ?? '' })]
  return mayOpen(rules, agency, entry, day) ? [] : [problem('not-your-move', [], { task: entry })]
}

/** Whether an agency plays the role that an entry is for. */
export function mayOpen(rules: Rules, agency: string, entry: string, on: string): boolean {
  const by = rules.version.workflow.entries[entry]?.by
  const asked = { ...absent, opened: { on, agency, entry } }
  return by === undefined || agencyOf(rules, asked, by, caseScope(rules, asked, on)) === agency
}
