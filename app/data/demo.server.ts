import { readDemoDate, setDemoDate } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { seedDemoCases } from './demo-cases.server.ts'
import { inTransaction } from './in-transaction.server.ts'

const firstDay = '2026-02-05'

/** Fills a new database for the demonstration, wholly or not at all; does nothing to one already filled. */
export async function seedDemo(db: Database): Promise<void> {
  if (await readDemoDate(db)) return
  await inTransaction(db, async (transaction) => {
    await seedDemoCases(transaction, firstDay)
    await setDemoDate(transaction, firstDay)
  })
}
