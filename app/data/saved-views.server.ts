import { randomUUID } from 'node:crypto'
import type { Database } from './database.server.ts'

/** A list that a person named; `query` is the address after the question mark. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: string }

/** More than anybody tells apart at a glance. */
export const mostViews = 20

/** A person's own named lists, in the order of the alphabet. */
export async function savedViews(db: Database, userId: string): Promise<readonly SavedView[]> {
  const rows = await db.selectFrom('saved_view').select(['id', 'name', 'query']).where('user_id', '=', userId).execute()
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'ru'))
}

/** Keeps a list under a name, in place of a former one of that name; false where there are too many. */
export async function saveView(db: Database, userId: string, name: string, query: string): Promise<boolean> {
  const known = await savedViews(db, userId)
  if (known.length >= mostViews && !known.some((view) => view.name === name)) return false
  await db
    .insertInto('saved_view')
    .values({ id: randomUUID(), user_id: userId, name, query })
    .onConflict((c) => c.columns(['user_id', 'name']).doUpdateSet({ query }))
    .execute()
  return true
}

/** Forgets a list of the person's own. */
export async function dropView(db: Database, userId: string, id: string): Promise<void> {
  await db.deleteFrom('saved_view').where('id', '=', id).where('user_id', '=', userId).execute()
}
