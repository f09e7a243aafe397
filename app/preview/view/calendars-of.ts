import type { Teller } from './teller.ts'

/** The agencies that may play a role: the one bound, or every one of the kind. */
export function agenciesOf(role: string, { version }: Teller): readonly string[] {
  const roles = version.region.procedures[version.name]?.roles
  const binding = roles && Object.hasOwn(roles, role) ? roles[role] : undefined
  if (binding?.agency !== undefined) return [binding.agency]
  if (binding?.kind === undefined) return []
  return Object.entries(version.region.agencies).flatMap(([id, { kind }]) => (kind === binding.kind ? [id] : []))
}

/** The calendars a role's terms are counted by; where no agency is bound, the region's. */
export function calendarsOf(role: string, teller: Teller): readonly string[] {
  const { version, calendars, text } = teller
  const own = agenciesOf(role, teller).map((id) => version.region.agencies[id]?.calendar ?? version.region.calendar)
  const ids = new Set(own.length === 0 ? [version.region.calendar] : own)
  return [...ids].map((id) => text(calendars[id]?.title ?? id))
}
