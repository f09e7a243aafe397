import type { Database } from '../database.server.ts'
import type { Editor } from './drafts.server.ts'
import { changesBetween, publicationFiles } from './file-set.server.ts'
import { latestPublication } from './publications.server.ts'
import { type Refused, refused } from './refuse.ts'
import { type Saved, type Stale, saveChange } from './save-change.server.ts'

/** Begins a draft that makes the rules what they were in a publication; days of calendars known since stay known. */
export async function restore(
  db: Database,
  editor: Editor,
  publicationId: string,
  title: string,
): Promise<Saved | Stale | Refused> {
  const latest = await latestPublication(db)
  if (!latest) return refused('unknown-draft')
  const [now, then] = [await publicationFiles(db, latest.id), await publicationFiles(db, publicationId)]
  const files = changesBetween(now, then).filter(({ path }) => !path.includes('/calendars/'))
  return files.length === 0 ? refused('nothing-changed') : saveChange(db, editor, { title, files })
}
