import { agencyOf, recorderOf } from './agency-of.ts'
import { agenda } from './agenda.ts'
import type { Case } from './case.ts'
import { caseScope } from './case-scope.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

/** The agencies that hold a task of the case now or have done one, or were handed one: those that may see it. */
export function involvedNow(rules: Rules, state: Case, on: string): readonly string[] {
  const holding = agenda(rules, state, on).flatMap(({ agency, ready, paused }) =>
    agency !== undefined && (ready || paused) ? [agency] : [],
  )
  const acted = state.done.flatMap((done) => {
    const task = placeOf(rules.version.workflow, done.task)?.task
    const scope = caseScope(rules, state, on, done.run)
    const receiver = task?.to === undefined ? undefined : agencyOf(rules, state, task.to, scope)
    return receiver === undefined ? [done.agency] : [done.agency, receiver]
  })
  const opener = state.opened?.agency
  return [...new Set([...(opener === undefined ? [] : [opener]), ...holding, ...acted])]
}

/** The roles an agency plays in the case. */
export function rolesOf(rules: Rules, state: Case, agency: string, on: string): readonly string[] {
  const scope = caseScope(rules, state, on)
  return Object.keys(rules.version.workflow.roles).filter((role) => agencyOf(rules, state, role, scope) === agency)
}

/** Whether an agency may read the answers of a task: its own, one it takes part in, or one handed to it by a task done. */
export function mayRead(rules: Rules, state: Case, agency: string, task: string, on: string): boolean {
  const { workflow } = rules.version
  const place = placeOf(workflow, task)?.task
  if (!place) return false
  const scope = caseScope(rules, state, on)
  const roles = rolesOf(rules, state, agency, on)
  if (
    recorderOf(rules, state, place, scope) === agency ||
    state.done.some((done) => done.task === task && done.agency === agency)
  )
    return true
  if (
    [place.role, ...(place.with ?? []), ...(place.to === undefined ? [] : [place.to])].some((role) =>
      roles.includes(role),
    )
  )
    return true
  return state.done.some((done) => {
    const other = placeOf(workflow, done.task)?.task
    const handed = other?.hands?.includes(task) || (place.amends !== undefined && other?.hands?.includes(place.amends))
    return handed === true && other?.to !== undefined && roles.includes(other.to)
  })
}
