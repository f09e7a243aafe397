import { calendarsOf } from '#app/data/calendars-of.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { type Library, procedureVersion } from '#engine/definition'
import type { Result } from '#engine/result'
import type { Rules } from '#engine/workflow'

/** What a case of one procedure is judged by. */
export function rulesOf(library: Library, region: string, procedure: string): Result<Rules> {
  const version = procedureVersion(library, region, procedure, sha256)
  if (!version.ok) return version
  return { ok: true, value: { version: version.value, calendars: calendarsOf(library) } }
}
