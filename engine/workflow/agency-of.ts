import { holds, type Scope } from '#engine/expression'
import { own } from '#engine/record'
import type { Task } from '#engine/schema'
import { agenciesOf } from './agencies-of.ts'
import type { Case } from './case.ts'
import type { Rules } from './rules.ts'

/** The agency that plays a role in this case: the one chosen, the one bound, or the only one of its kind; a fallback role steps in where the act says so. */
export function agencyOf(
  rules: Rules,
  state: Case,
  role: string,
  scope: Scope,
  seen: readonly string[] = [],
): string | undefined {
  const { workflow, region, name } = rules.version
  const definition = own(workflow.roles, role)
  if (!definition || seen.includes(role)) return undefined
  const { instead } = definition
  const stepsIn = () => instead && agencyOf(rules, state, instead.role, scope, [...seen, role])
  if (instead?.when && holds(instead.when, scope)) return stepsIn()
  if (definition.kind !== 'agency') return undefined
  const chosen = definition.chosen === undefined ? undefined : scope.read(definition.chosen)
  if (chosen?.type === 'text' && own(region.agencies, chosen.value)) return chosen.value
  const binding = own(own(region.procedures, name)?.roles, role)
  if (binding?.agency !== undefined) return binding.agency
  if (binding?.kind !== undefined && definition.chosen === undefined) {
    const candidates = agenciesOfKind(rules, binding.kind)
    const opener = state.opened?.agency
    if (opener !== undefined && candidates.includes(opener)) return opener
    if (candidates.length === 1) return candidates[0]
  }
  return instead && !instead.when ? stepsIn() : undefined
}

export function agenciesOfKind(rules: Rules, kind: string): readonly string[] {
  return Object.keys(agenciesOf(rules.version.region, kind))
}

/** The agency that writes a task down: its own role's, or, for a citizen's or outsider's act, the one it is addressed to. */
export function recorderOf(rules: Rules, state: Case, task: Task, scope: Scope): string | undefined {
  const { workflow } = rules.version
  const isAgency = (role: string) => own(workflow.roles, role)?.kind === 'agency'
  const role = [task.role, ...(task.to === undefined ? [] : [task.to]), ...(task.with ?? [])].find(isAgency)
  return role === undefined ? state.opened?.agency : agencyOf(rules, state, role, scope)
}

/** Whoever acts for a role: a representative takes a minor's place. */
export function actingRole(rules: Rules, role: string, scope: Scope): string {
  const instead = own(rules.version.workflow.roles, role)?.instead
  return instead?.when && holds(instead.when, scope) ? instead.role : role
}
