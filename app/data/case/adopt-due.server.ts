import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { library, timeZoneOf } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { adoptCase } from './adopt-case.server.ts'
import { offersDue } from './offers.server.ts'

/** Publications that every open case of a region was judged by, by database: a case opened later is judged as it opens. */
const settled = new WeakMap<Database, Set<string>>()

/** Lets up to `most` open cases take on what is in force and not yet looked at for them; answers how many it was. */
export async function adoptDue(db: Database, most = 200): Promise<number> {
  const done = settled.get(db) ?? new Set<string>()
  settled.set(db, done)
  for (const region of Object.keys(library().regions)) {
    const day = await today(db, timeZoneOf(region))
    for (const { id, effectiveFrom, choices } of await offersDue(db, day).select('choices').execute()) {
      const key = `${region} ${id}`
      if (done.has(key)) continue
      const waiting = await casesBefore(db, region, id, most)
        .$if(choices === '{}', (query) => query.where('opened_on', '>=', effectiveFrom))
        .execute()
      for (const file of waiting) await inTransaction(db, (transaction) => adoptCase(transaction, file, day))
      if (waiting.length < most) done.add(key)
      if (waiting.length > 0) return waiting.length
    }
  }
  return 0
}

/** The open cases of a region that a publication has not been tried on. */
function casesBefore(db: Database, region: string, publication: string, most: number) {
  return db
    .selectFrom('case_file')
    .leftJoin('case_adoption', (join) =>
      join.onRef('case_id', '=', 'case_file.id').on('publication_id', '=', publication),
    )
    .select(['case_file.id', 'region', 'version', 'opened_on as openedOn'])
    .where('region', '=', region)
    .where('status', '=', 'open')
    .where('case_id', 'is', null)
    .limit(most)
}
