import { randomUUID } from 'node:crypto'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'

/** A form of a region, whichever version of it. */
export type FormPlace = { readonly region: string; readonly form: string }

/** A template that was ever taken for a form; at most one of a form is in use. */
export type Template = FormPlace & {
  readonly id: string
  readonly fileName: string
  readonly size: number
  readonly loadedBy: string
  readonly loadedAt: string
  readonly isInUse: boolean
}

/** Takes a template into use in place of the one before, which is kept; answers its id. */
export async function addTemplate(
  db: Database,
  userId: string,
  place: FormPlace,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> {
  const id = randomUUID()
  await inTransaction(db, async (transaction) => {
    await layAside(transaction, place)
    await transaction
      .insertInto('form_template')
      .values({
        id,
        ...place,
        file_name: name,
        size: bytes.length,
        body: Buffer.from(bytes).toString('base64'),
        user_id: userId,
        loaded_at: await now(transaction),
        in_use: 1,
      })
      .execute()
    await record(transaction, { userId, action: 'template-taken', detail: { id, ...place, name } })
  })
  return id
}

/** Takes a kept template of the form into use again, or none; false where the form has no such template. */
export async function chooseTemplate(
  db: Database,
  userId: string,
  place: FormPlace,
  id: string | undefined,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const all = await templatesOf(transaction, place)
    if (id !== undefined && !all.some((one) => one.id === id)) return false
    await layAside(transaction, place)
    if (id !== undefined)
      await transaction.updateTable('form_template').set({ in_use: 1 }).where('id', '=', id).execute()
    await record(transaction, { userId, action: 'template-chosen', detail: { id: id ?? null, ...place } })
    return true
  })
}

/** The templates of one form, or of all, the newest first. */
export async function templatesOf(db: Database, place?: FormPlace): Promise<readonly Template[]> {
  const all = selected(db).orderBy('loaded_at', 'desc').orderBy('form_template.id')
  const rows = await (place ? all.where('region', '=', place.region).where('form', '=', place.form) : all).execute()
  return rows.map(templateOf)
}

/** The bytes of the template a form is printed by. */
export async function templateInUse(db: Database, { region, form }: FormPlace): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('form_template')
    .select('body')
    .where('region', '=', region)
    .where('form', '=', form)
    .where('in_use', '=', 1)
    .executeTakeFirst()
  return row && Buffer.from(row.body, 'base64')
}

/** The bytes of one template of a form, in use or kept. */
export async function templateBytes(
  db: Database,
  { region, form }: FormPlace,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = await db
    .selectFrom('form_template')
    .select('body')
    .where('region', '=', region)
    .where('form', '=', form)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && new Uint8Array(Buffer.from(row.body, 'base64'))
}

async function layAside(db: Database, { region, form }: FormPlace): Promise<void> {
  await db
    .updateTable('form_template')
    .set({ in_use: 0 })
    .where('region', '=', region)
    .where('form', '=', form)
    .where('in_use', '=', 1)
    .execute()
}

function selected(db: Database) {
  return db
    .selectFrom('form_template')
    .innerJoin('user', 'user.id', 'user_id')
    .select([
      'form_template.id',
      'region',
      'form',
      'file_name',
      'size',
      'loaded_at',
      'in_use',
      'user.name as loaded_by',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

function templateOf({ id, region, form, file_name, size, loaded_by, loaded_at, in_use }: Row): Template {
  const loaded = { loadedBy: loaded_by, loadedAt: loaded_at }
  return { id, region, form, fileName: file_name, size, ...loaded, isInUse: in_use === 1 }
}
