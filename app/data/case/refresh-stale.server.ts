import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { refreshCase } from './read-models.server.ts'

/** How many cases one call brings up to date: the rest wait for the next call. */
const most = 200

/**
 * Brings the lines of a region's open cases up to a day: a task can come up by the date alone (the next turn of a
 * recurring one, a condition on age), and new calendars move dates. Answers how many cases it looked at.
 */
export async function refreshStale(db: Database, region: string, today: string): Promise<number> {
  const stale = await db
    .selectFrom('case_file')
    .select('id')
    .where('region', '=', region)
    .where('status', '=', 'open')
    .where('refreshed_on', '!=', today)
    .orderBy('refreshed_on')
    .limit(most)
    .execute()
  if (stale.length === 0) return 0
  await inTransaction(db, async (transaction) => {
    for (const { id } of stale) await refreshCase(transaction, id)
  })
  return stale.length
}
