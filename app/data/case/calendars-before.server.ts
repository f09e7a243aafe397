import type { Calendar } from '#engine/calendar'
import { loadLibrary } from '#engine/definition'
import { calendarsOf } from '../calendars-of.ts'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'
import { publicationFiles } from '../studio/file-set.server.ts'

type Calendars = Readonly<Record<string, Calendar>>

/** A publication that brought other calendars, when it was published, and the calendars before it. */
export type CalendarChange = { readonly publication: string; readonly at: string; readonly before: Calendars }

/** The publications since an instant that changed a calendar, oldest first: every open case has counted by them at once. */
export async function calendarChangesSince(db: Database, since: string): Promise<readonly CalendarChange[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'parent_id', 'published_at', 'set_hash'])
    .orderBy('number')
    .execute()
  const changes: CalendarChange[] = []
  for (const { id, parent_id, published_at } of rows) {
    const parent = rows.find((row) => row.id === parent_id)
    if (published_at <= since || !parent) continue
    if ((await calendarHashes(db, id)) === (await calendarHashes(db, parent.id))) continue
    const before = await calendarsIn(db, parent.id, parent.set_hash)
    if (before) changes.push({ publication: id, at: published_at, before })
  }
  return changes
}

async function calendarHashes(db: Database, publication: string): Promise<string> {
  const ready = hashes.get(publication)
  if (ready !== undefined) return ready
  const files = await db
    .selectFrom('publication_file')
    .select(['path', 'text_hash'])
    .where('publication_id', '=', publication)
    .where('path', 'like', 'regions/%/calendars/%')
    .orderBy('path')
    .execute()
  const made = JSON.stringify(files.map(({ path, text_hash }) => [path, text_hash]))
  hashes.set(publication, made)
  return made
}

/** A publication never changes: what its calendar files are, by its id. */
const hashes = new Map<string, string>()

/** By the hash of the set: reading one takes a third of a second. */
const known = new Map<string, Calendars>()

async function calendarsIn(db: Database, publication: string, setHash: string): Promise<Calendars | undefined> {
  const ready = known.get(setHash)
  if (ready) return ready
  const read = loadLibrary(await publicationFiles(db, publication), sha256)
  if (!read.ok) return undefined
  const made = calendarsOf(read.value)
  known.set(setHash, made)
  return made
}
