import { record } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { inTransaction } from './in-transaction.server.ts'

export async function setLanguage(db: Database, userId: string, language: 'ru' | 'en'): Promise<void> {
  await db.updateTable('user').set({ language }).where('id', '=', userId).execute()
}

/** How the user's pages look and answer to keys. */
export async function setAppearance(
  db: Database,
  userId: string,
  { theme, hasKeys }: { readonly theme?: string; readonly hasKeys?: boolean },
): Promise<void> {
  const keys = hasKeys === undefined ? {} : { hasKeys: hasKeys ? 1 : 0 }
  await db
    .updateTable('user')
    .set({ ...(theme === undefined ? {} : { theme }), ...keys })
    .where('id', '=', userId)
    .execute()
}

export async function passwordWasChanged(db: Database, userId: string): Promise<void> {
  await db.updateTable('user').set({ mustChangePassword: 0 }).where('id', '=', userId).execute()
}

export async function hasAccounts(db: Database): Promise<boolean> {
  return (await db.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Notes a finished sign-in with its real instant. */
export async function userSignedIn(db: Database, userId: string): Promise<void> {
  const signedInAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
  await inTransaction(db, async (transaction) => {
    await transaction.updateTable('user').set({ signedInAt }).where('id', '=', userId).execute()
    await record(transaction, { userId, action: 'signed-in' })
  })
}
