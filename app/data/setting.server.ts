import { randomBytes } from 'node:crypto'
import type { Database } from './database.server.ts'
import { prepared } from './prepared.server.ts'

export async function readSetting(db: Database, name: string): Promise<string | undefined> {
  const [row] = await findSetting(db, { name })
  return row?.value
}

const findSetting = prepared((db, { name }: { readonly name: string }) =>
  db.selectFrom('setting').select('value').where('name', '=', name),
)

export async function writeSetting(db: Database, name: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((c) => c.column('name').doUpdateSet({ value }))
    .execute()
}

/** The secret that signs cookies, made on first use. */
export async function readSecret(db: Database): Promise<string> {
  const known = await readSetting(db, 'secret')
  if (known) return known
  const secret = randomBytes(32).toString('base64url')
  await writeSetting(db, 'secret', secret)
  return secret
}
