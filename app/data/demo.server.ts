import { readDemoDate, setDemoDate } from './clock.server.ts'
import type { Database } from './database.server.ts'

/** Fills a new database for the demonstration; does nothing to one already filled. */
export async function seedDemo(db: Database): Promise<void> {
  if (await readDemoDate(db)) return
  await setDemoDate(db, '2026-02-05')
}
