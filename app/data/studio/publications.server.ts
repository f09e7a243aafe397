import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { DefinitionFile } from '#engine/definition'
import type { Change } from '#engine/versions'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import type { Basis } from './basis.ts'
import type { Choices } from './choices.ts'
import { setHash, storeText } from './file-set.server.ts'
import type { PublicationTable } from './tables.ts'

/** A published set of definitions; a delivery has no author. */
export type Publication = Basis & {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly createdAt: string
  readonly publishedAt: string
  readonly author: { readonly id: string; readonly name: string } | null
  readonly approver: string | null
  readonly parent: string | null
  readonly changes: readonly Change[]
  readonly choices: Choices
  readonly setHash: string
}

/** The hash of the rules that a procedure has in a publication. */
export type PublishedVersion = { readonly region: string; readonly procedure: string; readonly version: string }

/** Every publication, the newest first. */
export async function publications(db: Database): Promise<readonly Publication[]> {
  return (await selected(db).orderBy('number', 'desc').execute()).map(publicationOf)
}

export async function publication(db: Database, id: string): Promise<Publication | undefined> {
  const row = await selected(db).where('publication.id', '=', id).executeTakeFirst()
  return row && publicationOf(row)
}

/** The publication with the greatest number; there is one from the first start on. */
export async function latestPublication(db: Database): Promise<Publication | undefined> {
  const row = await selected(db).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && publicationOf(row)
}

type NewPublication = Basis & {
  readonly title: string
  readonly createdAt: string
  readonly author: string | null
  readonly approver?: string
  readonly parent: Publication | undefined
  readonly changes: readonly Change[]
  readonly choices?: Choices
  readonly files: readonly DefinitionFile[]
  readonly versions: readonly PublishedVersion[]
}

/** Writes a publication that never changes again, and answers its id. */
export async function addPublication(db: Database, made: NewPublication): Promise<string> {
  const id = randomUUID()
  const { basis, parent, files } = made
  await db
    .insertInto('publication')
    .values({
      id,
      number: (parent?.number ?? 0) + 1,
      title: made.title,
      created_at: made.createdAt,
      published_at: await now(db),
      author_id: made.author,
      approver_id: made.approver ?? null,
      basis_kind: basis.kind,
      basis_number: basis.number,
      basis_date: basis.date,
      effective_from: made.effectiveFrom,
      parent_id: parent?.id ?? null,
      changes: JSON.stringify(made.changes),
      set_hash: setHash(files),
      choices: JSON.stringify(made.choices ?? {}),
    })
    .execute()
  for (const { path, text } of files)
    await db
      .insertInto('publication_file')
      .values({ publication_id: id, path, text_hash: await storeText(db, text) })
      .execute()
  for (const version of made.versions)
    await db
      .insertInto('publication_version')
      .values({ publication_id: id, ...version })
      .execute()
  return id
}

function selected(db: Database) {
  return db
    .selectFrom('publication')
    .leftJoin('user', 'user.id', 'author_id')
    .leftJoin('user as approver', 'approver.id', 'approver_id')
    .selectAll('publication')
    .select(['user.name as author_name', 'approver.name as approver_name'])
}

type Row = Selectable<PublicationTable> & { readonly author_name: string | null; readonly approver_name: string | null }

function publicationOf(row: Row): Publication {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? row.author_id },
    basis: { kind: row.basis_kind, number: row.basis_number, date: row.basis_date },
    effectiveFrom: row.effective_from,
    approver: row.approver_name ?? row.approver_id,
    parent: row.parent_id,
    changes: JSON.parse(row.changes),
    choices: JSON.parse(row.choices),
    setHash: row.set_hash,
  }
}
