import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { timeZoneOf } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { adoptCase } from './adopt-case.server.ts'
import { offersDue } from './offers.server.ts'

/** Lets up to `most` open cases take on what is in force and not yet looked at for them; answers how many it was. */
export async function adoptDue(db: Database, most = 200): Promise<number> {
  let looked = 0
  const regions = await db.selectFrom('case_file').select('region').distinct().execute()
  for (const { region } of regions) {
    const day = await today(db, timeZoneOf(region))
    for (const { id: publication, effectiveFrom, choices } of await offersDue(db, day).select('choices').execute()) {
      const waiting = await db
        .selectFrom('case_file')
        .leftJoin('case_adoption', (join) =>
          join.onRef('case_id', '=', 'case_file.id').on('publication_id', '=', publication),
        )
        .select(['case_file.id', 'region', 'version', 'opened_on as openedOn'])
        .where('region', '=', region)
        .where('status', '=', 'open')
        .where('case_id', 'is', null)
        .$if(choices === '{}', (query) => query.where('opened_on', '>=', effectiveFrom))
        .limit(most - looked)
        .execute()
      await inTransaction(db, async (transaction) => {
        for (const file of waiting) await adoptCase(transaction, file, day)
      })
      looked += waiting.length
      if (looked >= most) return looked
    }
  }
  return looked
}
