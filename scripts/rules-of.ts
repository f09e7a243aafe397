import { sha256 } from '#app/data/hash.server.ts'
import { buildCalendar } from '#engine/calendar'
import { type Library, procedureVersion } from '#engine/definition'
import type { Result } from '#engine/result'
import type { Rules } from '#engine/workflow'

/** What a case of one procedure is judged by. */
export function rulesOf(library: Library, region: string, procedure: string): Result<Rules> {
  const version = procedureVersion(library, region, procedure, sha256)
  if (!version.ok) return version
  const layers = Object.entries(library.calendarLayers)
  const calendars = Object.fromEntries(layers.map(([id, layers]) => [id, buildCalendar(id, layers)]))
  return { ok: true, value: { version: version.value, calendars } }
}
