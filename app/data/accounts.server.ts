import type { Database } from './database.server.ts'

export async function setLanguage(db: Database, userId: string, language: 'ru' | 'en'): Promise<void> {
  await db.updateTable('user').set({ language }).where('id', '=', userId).execute()
}

export async function passwordWasChanged(db: Database, userId: string): Promise<void> {
  await db.updateTable('user').set({ mustChangePassword: 0 }).where('id', '=', userId).execute()
}

export async function hasAccounts(db: Database): Promise<boolean> {
  return (await db.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined
}
