import type { DefinitionFile, Library } from '#engine/definition'
import type { Change } from '#engine/versions'
import { record } from '../audit.server.ts'
import type { Database } from '../database.server.ts'
import { takeIntoUse } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { storeVersions } from '../procedure-versions.server.ts'
import { draftRefusals } from './draft-refusals.server.ts'
import { type Draft, draftFiles, type Editor, readDraft } from './drafts.server.ts'
import { publicationFiles, setHash } from './file-set.server.ts'
import { loadedSet } from './loaded-set.server.ts'
import { addPublication, latestPublication, type Publication, publication } from './publications.server.ts'
import { type Refused, refused } from './refuse.ts'
import { isObstacle, type StudioProblem } from './studio-problem.ts'
import { tryDefinitions } from './trial.server.ts'

export type Published = { readonly type: 'published'; readonly publication: Publication }

/** Why nothing was published; `found` is what is wrong with the definitions themselves. */
export type NotPublished = Refused & { readonly found?: readonly StudioProblem[] }

/**
 * Makes a draft that was sent for approval the rules from its effective date on, by a second person's word. Open cases
 * take on what is chosen for them on that date. Refused while anything is missing or wrong.
 */
export async function publish(
  db: Database,
  editor: Editor,
  id: string,
  revision: number,
): Promise<Published | NotPublished> {
  const draft = await submittedDraft(db, editor, id, revision)
  if ('type' in draft) return draft
  const latest = await latestPublication(db)
  if (!latest) return refused('unknown-draft')
  const refusals = await draftRefusals(db, draft)
  if (refusals.length > 0) return { type: 'refused', problems: refusals }
  const [files, against] = [await draftFiles(db, draft), await publicationFiles(db, draft.base)]
  const { problems, changes = [] } = await tryDefinitions({ files, against })
  const found = problems.filter(isObstacle)
  if (found.length > 0) return { ...refused('has-problems', { count: found.length }), found }
  const read = loadedSet(files)
  if (!read.ok) return { ...refused('has-problems', { count: read.problems.length }), found: read.problems }

  const made = await inTransaction(db, (transaction) =>
    write(transaction, editor, { draft, parent: latest, files, library: read.value, changes }),
  )
  if (made.type === 'published') await takeIntoUse(db, { setHash: setHash(files), library: read.value })
  return made
}

async function submittedDraft(db: Database, editor: Editor, id: string, revision: number): Promise<Draft | Refused> {
  const draft = await readDraft(db, id)
  if (!draft) return refused('unknown-draft')
  if (draft.status === 'open') return refused('draft-not-submitted')
  if (draft.status !== 'submitted') return refused('draft-closed')
  if (draft.revision !== revision) return refused('stale-revision')
  const isSecond = draft.submitted?.by !== editor.id && draft.author?.id !== editor.id
  return isSecond ? draft : refused('second-person-needed')
}

type Making = {
  readonly draft: Draft
  readonly parent: Publication
  readonly files: readonly DefinitionFile[]
  readonly library: Library
  readonly changes: readonly Change[]
}

async function write(db: Database, editor: Editor, made: Making): Promise<Published | Refused> {
  const { draft, parent, files, library, changes } = made
  const still = await submittedDraft(db, editor, draft.id, draft.revision)
  if ('type' in still) return still
  if ((await latestPublication(db))?.id !== parent.id) return refused('base-moved')
  const { title, basis, effectiveFrom, createdAt } = draft
  const id = await addPublication(db, {
    title,
    basis,
    effectiveFrom,
    createdAt,
    author: draft.submitted?.by ?? null,
    approver: editor.id,
    choices: draft.choices,
    parent,
    changes,
    files,
    versions: await storeVersions(db, library),
  })
  await db.updateTable('definition_draft').set({ status: 'published' }).where('id', '=', draft.id).execute()
  const detail = { publication: id, draft: draft.id, basis, effectiveFrom }
  await record(db, { userId: editor.id, action: 'definitions-published', detail })
  return { type: 'published', publication: (await publication(db, id))! }
}
