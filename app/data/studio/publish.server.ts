import { type DefinitionFile, type Library, loadLibrary } from '#engine/definition'
import { type Problem, problem } from '#engine/result'
import type { Change } from '#engine/versions'
import { record } from '../audit.server.ts'
import type { Database } from '../database.server.ts'
import { takeIntoUse } from '../definitions.server.ts'
import { sha256 } from '../hash.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { storeVersions } from '../procedure-versions.server.ts'
import { missingOfBasis } from './basis.ts'
import { type Draft, draftFiles, type Editor, openDraft } from './drafts.server.ts'
import { publicationFiles, setHash } from './file-set.server.ts'
import { addPublication, latestPublication, type Publication, publication } from './publications.server.ts'
import { type Refused, refused, type StudioRefusal } from './refuse.ts'
import { isObstacle, type StudioProblem } from './studio-problem.ts'
import { tryDefinitions } from './trial.server.ts'

export type Published = { readonly type: 'published'; readonly publication: Publication }

/** Why nothing was published; `found` is what is wrong with the definitions themselves. */
export type NotPublished = Refused & { readonly found?: readonly StudioProblem[] }

/** Makes a draft the rules from its effective date on; open cases keep theirs. Refused while anything is missing or wrong. */
export async function publish(
  db: Database,
  editor: Editor,
  id: string,
  revision: number,
): Promise<Published | NotPublished> {
  const draft = await openDraft(db, id, revision)
  if ('type' in draft) return draft
  const latest = await latestPublication(db)
  if (!latest) return refused('unknown-draft')
  const refusals = refusalsOf(draft, latest)
  if (refusals.length > 0) return { type: 'refused', problems: refusals }
  const [files, against] = [await draftFiles(db, draft), await publicationFiles(db, draft.base)]
  const { problems, changes = [] } = await tryDefinitions({ files, against })
  const found = problems.filter(isObstacle)
  if (found.length > 0) return { ...refused('has-problems', { count: found.length }), found }
  const read = loadLibrary(files, sha256)
  if (!read.ok) return { ...refused('has-problems', { count: read.problems.length }), found: read.problems }

  const made = await inTransaction(db, (transaction) =>
    write(transaction, editor, { draft, parent: latest, files, library: read.value, changes }),
  )
  if (made.type === 'published') await takeIntoUse(db, { setHash: setHash(files), library: read.value })
  return made
}

function refusalsOf(draft: Draft, latest: Publication): readonly Problem<StudioRefusal>[] {
  const { effectiveFrom } = draft
  const missing = missingOfBasis(draft)
  const lost = draft.files.filter(({ path, text }) => text === null && path.includes('/calendars/'))
  return [
    ...missing.map((field) => problem(`no-basis-${field}` as const)),
    ...(draft.base === latest.id ? [] : [problem('base-moved' as const)]),
    ...(draft.files.length > 0 ? [] : [problem('nothing-changed' as const)]),
    // The set holds what the former publication brought, which would then come into force before its date.
    ...(missing.includes('effectiveFrom') || effectiveFrom >= latest.effectiveFrom
      ? []
      : [problem('effective-too-early' as const, [], { date: latest.effectiveFrom })]),
    // Open cases count by the calendars of the latest publication.
    ...lost.map(({ path }) => problem('calendar-removed' as const, [], { path })),
  ]
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
  const still = await openDraft(db, draft.id, draft.revision)
  if ('type' in still) return still
  if ((await latestPublication(db))?.id !== parent.id) return refused('base-moved')
  const { title, basis, effectiveFrom, createdAt } = draft
  const id = await addPublication(db, {
    title,
    basis,
    effectiveFrom,
    createdAt,
    author: editor.id,
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
