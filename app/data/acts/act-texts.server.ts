import { randomUUID } from 'node:crypto'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'

/** A text of an act as it was published once; it is an edition of the installation when it is kept. */
export type ActText = {
  readonly id: string
  readonly act: string
  readonly name: string
  readonly date: string
  readonly fileName: string
  readonly loadedBy: string
  readonly loadedAt: string
  readonly isKept: boolean
}

export type NewText = Pick<ActText, 'act' | 'name' | 'date' | 'fileName'> & { readonly body: string }

/** Lays a text aside to be looked at, in the place of one that the same person left there; answers its id. */
export async function addText(
  db: Database,
  userId: string,
  { act, name, date, fileName, body }: NewText,
): Promise<string> {
  const id = randomUUID()
  await inTransaction(db, async (transaction) => {
    await transaction
      .deleteFrom('act_text')
      .where('act', '=', act)
      .where('user_id', '=', userId)
      .where('kept_at', 'is', null)
      .execute()
    await transaction
      .insertInto('act_text')
      .values({
        id,
        act,
        name,
        edition_date: date,
        file_name: fileName,
        body,
        user_id: userId,
        loaded_at: await now(transaction),
        kept_at: null,
      })
      .execute()
  })
  return id
}

/** Makes a text that was looked at an edition; false where there is no such text, or it is one already. */
export async function keepText(db: Database, userId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const found = await readText(transaction, id)
    if (!found || found.isKept) return false
    await transaction
      .updateTable('act_text')
      .set({ kept_at: await now(transaction) })
      .where('id', '=', id)
      .execute()
    const { act, name, date, fileName } = found
    await record(transaction, { userId, action: 'act-text-loaded', detail: { id, act, name, date, fileName } })
    return true
  })
}

/** Throws away a text that is not kept. */
export async function dropText(db: Database, id: string): Promise<void> {
  await db.deleteFrom('act_text').where('id', '=', id).where('kept_at', 'is', null).execute()
}

export async function readText(db: Database, id: string): Promise<(ActText & { readonly body: string }) | undefined> {
  const row = await selected(db).select('body').where('act_text.id', '=', id).executeTakeFirst()
  return row && { ...textOf(row), body: row.body }
}

/** The kept editions of one act or of all, the newest first. */
export async function editions(db: Database, act?: string): Promise<readonly ActText[]> {
  const kept = selected(db).where('kept_at', 'is not', null).orderBy('edition_date', 'desc').orderBy('kept_at', 'desc')
  const rows = await (act === undefined ? kept : kept.where('act', '=', act)).execute()
  return rows.map(textOf)
}

/** The newest kept edition of an act with its words. */
export async function currentText(db: Database, act: string) {
  const [newest] = await editions(db, act)
  return newest && readText(db, newest.id)
}

function selected(db: Database) {
  return db
    .selectFrom('act_text')
    .innerJoin('user', 'user.id', 'user_id')
    .select([
      'act_text.id',
      'act',
      'act_text.name',
      'edition_date',
      'file_name',
      'loaded_at',
      'kept_at',
      'user.name as loaded_by',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

function textOf(row: Row): ActText {
  return {
    id: row.id,
    act: row.act,
    name: row.name,
    date: row.edition_date,
    fileName: row.file_name,
    loadedBy: row.loaded_by,
    loadedAt: row.loaded_at,
    isKept: row.kept_at !== null,
  }
}
