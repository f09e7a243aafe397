import type { Database } from '../database.server.ts'
import { library } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { freshness } from './freshness.server.ts'
import { refreshCase } from './read-models.server.ts'

/**
 * Brings the lines of some open cases up to date, at about 2 ms each, and answers how many there were: a task can come
 * up by the date alone (the next turn of a recurring one, a condition on age), and new calendars move dates.
 */
export async function refreshStale(db: Database, most: number): Promise<number> {
  let done = 0
  for (const region of Object.keys(library().regions)) {
    const ids = await staleCases(db, region, await freshness(db, region), most - done)
    for (const id of ids) await refreshOne(db, region, id)
    done += ids.length
    if (done >= most) break
  }
  return done
}

/** Brings the lines of these cases of a region up to date where they are not. */
export async function refreshThese(db: Database, region: string, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) await refreshOne(db, region, id)
}

/** The open cases of a region whose lines were computed for another day or library, found by index. */
async function staleCases(db: Database, region: string, fresh: string, most: number): Promise<readonly string[]> {
  const open = db
    .selectFrom('case_file')
    .select('id')
    .where('region', '=', region)
    .where('status', '=', 'open')
    .limit(most)
  const before = await open.where('refreshed_on', '<', fresh).execute()
  if (before.length >= most) return before.map(({ id }) => id)
  const after = await open.where('refreshed_on', '>', fresh).execute()
  return [...before, ...after].slice(0, most).map(({ id }) => id)
}

/** A case that cannot be computed keeps its former lines until tomorrow: it must not hold up the others. */
async function refreshOne(db: Database, region: string, id: string): Promise<void> {
  try {
    await inTransaction(db, (transaction) => refreshCase(transaction, id))
  } catch (error) {
    console.error(`The lines of case ${id} could not be computed`, error)
    await db
      .updateTable('case_file')
      .set({ refreshed_on: await freshness(db, region) })
      .where('id', '=', id)
      .execute()
  }
}
