import { randomUUID } from 'node:crypto'
import { placeOf } from '#engine/definition'
import { type Problem, problem } from '#engine/result'
import type { Change } from '#engine/versions'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { noBasis } from './basis.ts'
import { type Draft, draftFiles, type Editor, readDraft } from './drafts.server.ts'
import { type FileChange, publicationFiles, storeText, textsOf, withChanges } from './file-set.server.ts'
import { latestPublication } from './publications.server.ts'
import { type Refused, refused, type StudioRefusal } from './refuse.ts'
import { sizes } from './size-limits.ts'
import { tryDefinitions } from './trial.server.ts'

/** What a save brings: files as they now are, and of the rest only what changes. */
export type Edit = {
  readonly files?: readonly FileChange[]
  readonly title?: string
  readonly basis?: Partial<Draft['basis']>
  readonly effectiveFrom?: string
}

/** The draft an edit was made in, at the revision its author saw; without one the edit begins a draft. */
export type Place = { readonly draft: string; readonly revision: number }

export type Saved = { readonly type: 'saved'; readonly draft: Draft }

/**
 * Somebody else has saved meanwhile, and nothing is written: their texts and these, of the files this edit is about,
 * and what these would change in theirs (absent while one of the two cannot be read).
 */
export type Stale = {
  readonly type: 'stale'
  readonly draft: Draft
  readonly theirs: readonly FileChange[]
  readonly mine: readonly FileChange[]
  readonly changes?: readonly Change[]
}

/** Saves an edit in a draft, which begins with its first change; texts are kept as typed, whether they are right or not. */
export async function saveChange(
  db: Database,
  editor: Editor,
  edit: Edit,
  place?: Place,
): Promise<Saved | Stale | Refused> {
  const { files = [] } = edit
  const faults = files.flatMap(faultsOf)
  if (faults.length > 0) return { type: 'refused', problems: faults }
  const saved = await inTransaction(db, (transaction) => save(transaction, editor, edit, place))
  if (saved.type !== 'stale') return saved
  const theirs = await draftFiles(db, saved.draft)
  const { changes } = await tryDefinitions({ files: withChanges(theirs, files), against: theirs })
  const texts = textsOf(theirs)
  return { ...saved, theirs: files.map(({ path }) => ({ path, text: texts.get(path) ?? null })), mine: files, changes }
}

type Outdated = { readonly type: 'stale'; readonly draft: Draft }

async function save(
  db: Database,
  editor: Editor,
  edit: Edit,
  place: Place | undefined,
): Promise<Saved | Outdated | Refused> {
  const known = place && (await readDraft(db, place.draft))
  if (place && !known) return refused('unknown-draft')
  if (known?.status === 'submitted') return refused('draft-submitted')
  if (known && known.status !== 'open') return refused('draft-closed')
  if (place && known && known.revision !== place.revision) return { type: 'stale', draft: known }
  const latest = await latestPublication(db)
  const base = textsOf(await publicationFiles(db, known?.base ?? latest?.id ?? ''))
  const held = new Map([...base, ...(known?.files ?? []).map(({ path, text }) => [path, text] as const)])
  const changed = (edit.files ?? []).filter(({ path, text }) => (held.get(path) ?? null) !== text)
  const row = rowOf(known, edit)
  if (changed.length === 0 && (!known || JSON.stringify(row) === JSON.stringify(rowOf(known, {}))))
    return known ? { type: 'saved', draft: known } : refused('nothing-changed')
  for (const { path, text } of changed) held.set(path, text)
  const texts = [...held.values()].filter((text) => text !== null)
  if (texts.length > sizes.files) return refused('too-many-files', { limit: sizes.files })
  if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > sizes.all)
    return refused('archive-too-large', { limit: sizes.all })

  const at = await now(db)
  const id = known?.id ?? randomUUID()
  if (known) {
    const next = { ...row, revision: known.revision + 1, updated_at: at }
    await db.updateTable('definition_draft').set(next).where('id', '=', id).execute()
  } else {
    const own = { id, base_id: latest?.id ?? '', author_id: editor.id, supply: null, status: 'open', revision: 1 }
    await db
      .insertInto('definition_draft')
      .values({ ...row, ...own, created_at: at, updated_at: at })
      .execute()
  }
  for (const { path, text } of changed) {
    const isOfBase = (base.get(path) ?? null) === text
    await db.deleteFrom('definition_draft_file').where('draft_id', '=', id).where('path', '=', path).execute()
    if (isOfBase) continue
    const text_hash = text === null ? null : await storeText(db, text)
    await db.insertInto('definition_draft_file').values({ draft_id: id, path, text_hash }).execute()
  }
  const paths = changed.map(({ path }) => path)
  await record(db, { userId: editor.id, action: 'draft-saved', detail: { draft: id, ...row, paths } })
  return { type: 'saved', draft: (await readDraft(db, id))! }
}

function rowOf(draft: Draft | undefined, edit: Edit) {
  const { basis, effectiveFrom } = draft ?? noBasis
  return {
    title: edit.title ?? draft?.title ?? '',
    basis_kind: edit.basis?.kind ?? basis.kind,
    basis_number: edit.basis?.number ?? basis.number,
    basis_date: edit.basis?.date ?? basis.date,
    effective_from: edit.effectiveFrom ?? effectiveFrom,
  }
}

function faultsOf({ path, text }: FileChange): readonly Problem<StudioRefusal>[] {
  if (text !== null && !placeOf(path)) return [problem('no-place', [], { path })]
  if (text === null) return []
  if (Buffer.byteLength(text) > sizes.file) return [problem('too-large', [], { path, limit: sizes.file })]
  return text.isWellFormed() && !text.includes('\0') ? [] : [problem('bad-text', [], { path })]
}
