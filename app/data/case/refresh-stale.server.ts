import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { agencyParts } from './case-actor.ts'
import { refreshCase } from './read-models.server.ts'

/** How many cases one call brings up to date, at about 2 ms each: the rest wait for the next call. */
const most = 500

/**
 * Brings the lines of a region's open cases up to a day, those an agency sees first: a task can come up by the date
 * alone (the next turn of a recurring one, a condition on age), and new calendars move dates.
 */
export async function refreshStale(db: Database, agency: string, day: string): Promise<void> {
  const stale = await db
    .selectFrom('case_file')
    .leftJoin('case_agency', (join) =>
      join.onRef('case_agency.case_id', '=', 'case_file.id').on('case_agency.agency', '=', agency),
    )
    .select('case_file.id')
    .where('region', '=', agencyParts(agency).region)
    .where('status', '=', 'open')
    .where('refreshed_on', '!=', day)
    .orderBy((eb) => eb.case().when('case_agency.agency', 'is', null).then(1).else(0).end())
    .limit(most)
    .execute()
  if (stale.length === 0) return
  await inTransaction(db, async (transaction) => {
    for (const { id } of stale) await refreshCase(transaction, id, day)
  })
}
