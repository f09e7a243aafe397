import { record } from '../audit.server.ts'
import type { Database } from '../database.server.ts'
import { draftFiles, type Editor, readDraft } from './drafts.server.ts'
import { publicationFiles } from './file-set.server.ts'
import { latestPublication, publication } from './publications.server.ts'
import { type Refused, refused } from './refuse.ts'
import { type Place, type Saved, type Stale, saveChange } from './save-change.server.ts'
import { type Upload, uploadedFiles } from './uploaded-files.server.ts'
import { zip } from './zip.server.ts'

/** What of the definitions goes out. */
export type Exported = { readonly publication: string } | { readonly draft: string }

/** A publication or a draft as one archive, and the name to save it under; undefined where there is none of that id. */
export async function exportDefinitions(
  db: Database,
  editor: Editor,
  what: Exported,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const found = 'draft' in what ? await draftSet(db, what.draft) : await publicationSet(db, what.publication)
  if (!found) return undefined
  await record(db, { userId: editor.id, action: 'definitions-exported', detail: what })
  return { name: found.name, bytes: zip(found.files) }
}

/**
 * Takes files into a draft as one edit, or refuses all of them. `whole`: what is sent is the complete set, and what it
 * lacks is removed; `part`: what it lacks stays.
 */
export async function importDefinitions(
  db: Database,
  editor: Editor,
  uploads: readonly Upload[],
  scope: 'whole' | 'part',
  place?: Place,
): Promise<Saved | Stale | Refused> {
  const sent = uploadedFiles(uploads)
  if (!sent.ok) return { type: 'refused', problems: sent.problems }
  if (sent.value.length === 0) return refused('nothing-changed')
  const paths = new Set(sent.value.map(({ path }) => path))
  const held = scope === 'part' ? undefined : await (place ? draftSet(db, place.draft) : latestSet(db))
  const missing = (held?.files ?? []).filter(({ path }) => !paths.has(path)).map(({ path }) => ({ path, text: null }))
  const result = await saveChange(db, editor, { files: [...sent.value, ...missing] }, place)
  if (result.type === 'saved') {
    const detail = { draft: result.draft.id, files: sent.value.length, removed: missing.length }
    await record(db, { userId: editor.id, action: 'definitions-imported', detail })
  }
  return result
}

async function publicationSet(db: Database, id: string) {
  const found = await publication(db, id)
  return found && { name: `definitions-${found.number}.zip`, files: await publicationFiles(db, id) }
}

async function draftSet(db: Database, id: string) {
  const found = await readDraft(db, id)
  return found && { name: 'definitions-draft.zip', files: await draftFiles(db, found) }
}

async function latestSet(db: Database) {
  const latest = await latestPublication(db)
  return latest && publicationSet(db, latest.id)
}
