import type { Database } from '../database.server.ts'

/** When a publication begins to apply, and the hash of the rules of each «region/procedure» in it. */
export type InForce = {
  readonly id: string
  readonly effectiveFrom: string
  readonly setHash: string
  readonly versions: ReadonlyMap<string, string>
}

/** Every publication, the newest first. */
export async function readInForce(db: Database): Promise<readonly InForce[]> {
  const versions = Map.groupBy(
    await db.selectFrom('publication_version').selectAll().execute(),
    (row) => row.publication_id,
  )
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'effective_from', 'set_hash'])
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ id, effective_from, set_hash }) => ({
    id,
    effectiveFrom: effective_from,
    setHash: set_hash,
    versions: new Map((versions.get(id) ?? []).map((row) => [`${row.region}/${row.procedure}`, row.version])),
  }))
}

/** The newest publication that is in force on a day (ISO date or date-time). */
export function inForceOn(newestFirst: readonly InForce[], on: string): InForce | undefined {
  return newestFirst.find(({ effectiveFrom }) => effectiveFrom <= on)
}
