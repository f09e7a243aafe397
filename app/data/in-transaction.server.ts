import type { Database } from './database.server.ts'

/** Runs the work in the caller's transaction, or in one of its own: all of it is kept or nothing. */
export function inTransaction<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
