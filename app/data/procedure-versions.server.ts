import { type Library, type ProcedureVersion, procedureVersion } from '#engine/definition'
import { now } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import type { PublishedVersion } from './studio/publications.server.ts'

/** The rules of every procedure of a library, by «region/procedure». */
export function versionsOf(library: Library): ReadonlyMap<string, ProcedureVersion> {
  return new Map(
    Object.values(library.regions).flatMap(({ id, procedures }) =>
      Object.keys(procedures).flatMap((name) => {
        const version = procedureVersion(library, id, name, sha256)
        return version.ok ? [[`${id}/${name}`, version.value] as const] : []
      }),
    ),
  )
}

/** Stores the rules of every procedure of a library that are not stored yet. */
export async function storeVersions(db: Database, library: Library): Promise<readonly PublishedVersion[]> {
  const versions = [...versionsOf(library).values()]
  for (const version of versions) await storeVersion(db, version)
  return versions.map(({ region, name, hash }) => ({ region: region.id, procedure: name, version: hash }))
}

/** Stores the rules of one procedure under their hash; what is stored never changes. */
export async function storeVersion(db: Database, version: ProcedureVersion): Promise<void> {
  await db
    .insertInto('definition_version')
    .values({
      hash: version.hash,
      region: version.region.id,
      procedure: version.name,
      body: JSON.stringify(version),
      created_at: await now(db),
      basis: null,
    })
    .onConflict((c) => c.column('hash').doNothing())
    .execute()
}
