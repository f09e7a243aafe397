import { randomUUID } from 'node:crypto'
import { type DefinitionFile, type Library, loadLibrary } from '#engine/definition'
import { compare } from '#engine/versions'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { storeVersions } from '../procedure-versions.server.ts'
import { noBasis, supplied, supply } from './basis.ts'
import { changesBetween, publicationFiles, setHash, storeText, textsOf } from './file-set.server.ts'
import { addPublication, latestPublication, type Publication, publications } from './publications.server.ts'

type Supply = { readonly files: readonly DefinitionFile[]; readonly library: Library }

/**
 * Publishes the shipped definitions where nobody has published an own edit; otherwise a new delivery waits as a draft,
 * because it would change rules that the installation has taken over.
 */
export function takeSupply(db: Database, shipped: Supply): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const latest = await latestPublication(transaction)
    const hash = setHash(shipped.files)
    if (latest && latest.basis.kind !== supply) return prepareDraft(transaction, shipped.files, hash, latest)
    if (latest?.setHash === hash) return
    await addPublication(transaction, {
      ...supplied,
      title: '',
      createdAt: await now(transaction),
      author: null,
      parent: latest,
      changes: latest ? changesOf(await publicationFiles(transaction, latest.id), shipped.library) : [],
      files: shipped.files,
      versions: await storeVersions(transaction, shipped.library),
    })
  })
}

async function prepareDraft(
  db: Database,
  files: readonly DefinitionFile[],
  hash: string,
  latest: Publication,
): Promise<void> {
  const former = (await publications(db)).find(({ basis }) => basis.kind === supply)
  if (!former || former.setHash === hash) return
  const prepared = await db.selectFrom('definition_draft').select('id').where('supply', '=', hash).executeTakeFirst()
  if (prepared) return
  const ours = textsOf(await publicationFiles(db, latest.id))
  const changes = changesBetween(await publicationFiles(db, former.id), files).filter(
    ({ path, text }) => (ours.get(path) ?? null) !== text,
  )
  if (changes.length === 0) return
  const id = randomUUID()
  const at = await now(db)
  const { basis, effectiveFrom } = noBasis
  await db
    .insertInto('definition_draft')
    .values({
      id,
      base_id: latest.id,
      author_id: null,
      title: '',
      basis_kind: basis.kind,
      basis_number: basis.number,
      basis_date: basis.date,
      effective_from: effectiveFrom,
      revision: 1,
      supply: hash,
      status: 'open',
      created_at: at,
      updated_at: at,
    })
    .execute()
  for (const { path, text } of changes)
    await db
      .insertInto('definition_draft_file')
      .values({ draft_id: id, path, text_hash: text === null ? null : await storeText(db, text) })
      .execute()
}

// A newer engine may no longer read the former files: then there is nothing to compare with.
function changesOf(former: readonly DefinitionFile[], library: Library) {
  const read = loadLibrary(former, sha256)
  return read.ok ? compare(read.value, library) : []
}
