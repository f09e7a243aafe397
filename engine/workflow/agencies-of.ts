import type { Region, Text } from '#engine/schema'

type Agencies = Readonly<Record<string, Text>>

const known = new WeakMap<Region, Map<string, Agencies>>()

/** The agencies of a kind by id, with their titles. */
export function agenciesOf(region: Region, kind: string): Agencies {
  const byKind = known.get(region) ?? new Map<string, Agencies>()
  known.set(region, byKind)
  const agencies = byKind.get(kind) ?? ofKind(region, kind)
  byKind.set(kind, agencies)
  return agencies
}

function ofKind({ agencies }: Region, kind: string): Agencies {
  const entries = Object.entries(agencies)
  return Object.fromEntries(entries.flatMap(([id, agency]) => (agency.kind === kind ? [[id, agency.title]] : [])))
}
