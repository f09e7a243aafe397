import type { Selectable } from 'kysely'
import type { DefinitionFile } from '#engine/definition'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import type { Basis } from './basis.ts'
import type { Choices } from './choices.ts'
import { type FileChange, publicationFiles, textsOf, withChanges } from './file-set.server.ts'
import { latestPublication, type Publication } from './publications.server.ts'
import { type Refused, refused } from './refuse.ts'
import type { DefinitionDraftTable } from './tables.ts'

/** Who works in the studio. */
export type Editor = { readonly id: string }

/** A draft sent for approval waits as it is: whoever wants to change it takes it back first. */
const statuses = ['open', 'submitted', 'published', 'dropped'] as const

/** A change of the definitions that nobody lives by yet; one prepared from a delivery has no author. */
export type Draft = Basis & {
  readonly id: string
  readonly base: string
  readonly author: { readonly id: string; readonly name: string } | null
  readonly title: string
  readonly revision: number
  readonly status: (typeof statuses)[number]
  /** Whom each change is for, where it is not for new cases alone. */
  readonly choices: Choices
  readonly submitted: { readonly by: string; readonly name: string; readonly at: string } | null
  /** Why a second person sent it back. */
  readonly remark: string | null
  readonly isSupply: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly files: readonly FileChange[]
}

/** The drafts that are worked on or wait for approval, the one last worked on first. */
export async function drafts(db: Database): Promise<readonly Draft[]> {
  const rows = await selected(db)
    .where('status', 'in', ['open', 'submitted'])
    .orderBy('updated_at', 'desc')
    .orderBy('definition_draft.id')
    .execute()
  return Promise.all(rows.map((row) => draftOf(db, row)))
}

export async function readDraft(db: Database, id: string): Promise<Draft | undefined> {
  const row = await selected(db).where('definition_draft.id', '=', id).executeTakeFirst()
  return row && draftOf(db, row)
}

/** The complete set of files that a draft would publish. */
export async function draftFiles(db: Database, { base, files }: Draft): Promise<readonly DefinitionFile[]> {
  return withChanges(await publicationFiles(db, base), files)
}

/** A draft that may be worked on at this revision, or why not. */
export async function openDraft(db: Database, id: string, revision: number): Promise<Draft | Refused> {
  const draft = await readDraft(db, id)
  if (!draft) return refused('unknown-draft')
  if (draft.status === 'submitted') return refused('draft-submitted')
  if (draft.status !== 'open') return refused('draft-closed')
  return draft.revision === revision ? draft : refused('stale-revision')
}

/** Gives a draft up; what it held stays readable. */
export function dropDraft(
  db: Database,
  editor: Editor,
  id: string,
  revision: number,
): Promise<{ readonly type: 'dropped' } | Refused> {
  return inTransaction(db, async (transaction) => {
    const draft = await openDraft(transaction, id, revision)
    if ('type' in draft) return draft
    await transaction.updateTable('definition_draft').set({ status: 'dropped' }).where('id', '=', id).execute()
    await record(transaction, { userId: editor.id, action: 'draft-dropped', detail: { draft: id } })
    return { type: 'dropped' }
  })
}

/**
 * Puts a draft on the latest publication. `clashes` names the files that both have changed since: there the draft's
 * text stands, and the comparison says what it takes back.
 */
export function rebaseDraft(
  db: Database,
  editor: Editor,
  id: string,
  revision: number,
): Promise<{ readonly type: 'rebased'; readonly draft: Draft; readonly clashes: readonly string[] } | Refused> {
  return inTransaction(db, async (transaction) => {
    const draft = await openDraft(transaction, id, revision)
    if ('type' in draft) return draft
    const latest = await latestPublication(transaction)
    if (!latest || latest.id === draft.base) return { type: 'rebased', draft, clashes: [] }
    const clashes = await clashesWith(transaction, draft, latest)
    await transaction
      .updateTable('definition_draft')
      .set({ base_id: latest.id, revision: revision + 1, updated_at: await now(transaction) })
      .where('id', '=', id)
      .execute()
    await record(transaction, { userId: editor.id, action: 'draft-rebased', detail: { draft: id, base: latest.id } })
    return { type: 'rebased', draft: { ...draft, base: latest.id, revision: revision + 1 }, clashes }
  })
}

async function clashesWith(db: Database, draft: Draft, latest: Publication): Promise<readonly string[]> {
  const [before, after] = [
    textsOf(await publicationFiles(db, draft.base)),
    textsOf(await publicationFiles(db, latest.id)),
  ]
  return draft.files
    .filter(({ path, text }) => before.get(path) !== after.get(path) && (after.get(path) ?? null) !== text)
    .map(({ path }) => path)
}

function selected(db: Database) {
  return db
    .selectFrom('definition_draft')
    .leftJoin('user', 'user.id', 'author_id')
    .leftJoin('user as submitter', 'submitter.id', 'submitted_by')
    .selectAll('definition_draft')
    .select(['user.name as author_name', 'submitter.name as submitter_name'])
}

type Row = Selectable<DefinitionDraftTable> & {
  readonly author_name: string | null
  readonly submitter_name: string | null
}

async function draftOf(db: Database, row: Row): Promise<Draft> {
  const files = await db
    .selectFrom('definition_draft_file')
    .leftJoin('definition_text', 'hash', 'text_hash')
    .select(['path', 'text'])
    .where('draft_id', '=', row.id)
    .orderBy('path')
    .execute()
  return {
    id: row.id,
    base: row.base_id,
    author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? row.author_id },
    title: row.title,
    basis: { kind: row.basis_kind, number: row.basis_number, date: row.basis_date },
    effectiveFrom: row.effective_from,
    revision: row.revision,
    status: statuses.find((status) => status === row.status) ?? 'dropped',
    choices: JSON.parse(row.choices),
    submitted:
      row.submitted_by === null
        ? null
        : { by: row.submitted_by, name: row.submitter_name ?? row.submitted_by, at: row.submitted_at ?? '' },
    remark: row.remark,
    isSupply: row.supply !== null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    files: files.map(({ path, text }) => ({ path, text })),
  }
}
