import { problem } from '#engine/result'
import type { Region, Role, Workflow } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Path } from './json.ts'
import { nearest } from './nearest.ts'

/** A region says for each role of a procedure that is an agency's which agency, or which kind of agency, plays it. */
export function linkRoles(region: Region, workflowOf: (id: string) => Workflow | undefined): readonly Fault[] {
  const agencies = new Set(Object.keys(region.agencies))
  const kinds = new Set(Object.values(region.agencies).flatMap(({ kind }) => kind ?? []))
  return Object.entries(region.procedures).flatMap(([id, { workflow, roles: bound }]) => {
    const path: Path = ['procedures', id, 'roles']
    const roles = workflowOf(workflow)?.roles
    const unbound = Object.entries(roles ?? {})
      .filter(([role, { kind, instead }]) => kind === 'agency' && !Object.hasOwn(bound, role) && !fillsIn(instead))
      .map(([role]) => problem('unbound-role', path, { name: role }))
    const bindings = Object.entries(bound).flatMap(([role, { agency, kind }]) => [
      ...(roles && !Object.hasOwn(roles, role)
        ? [problem('unknown-role', [...path, role], { name: role, ...nearest(role, Object.keys(roles)) })]
        : []),
      ...(agency !== undefined && !agencies.has(agency)
        ? [problem('unknown-agency', [...path, role, 'agency'], { name: agency, ...nearest(agency, agencies) })]
        : []),
      ...(kind !== undefined && !kinds.has(kind) && !fillsIn(roles?.[role]?.instead)
        ? [problem('unknown-agency-kind', [...path, role, 'kind'], { name: kind, ...nearest(kind, kinds) })]
        : []),
    ])
    return [...unbound, ...bindings]
  })
}

// A fallback that needs no condition steps in where nobody plays the role.
function fillsIn(instead: Role['instead']): boolean {
  return instead !== undefined && instead.when === undefined
}
