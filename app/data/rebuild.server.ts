import { involvedNow, replay } from '#engine/workflow'
import { caseTurns } from './case/case-turns.server.ts'
import { readEvents } from './case/event-store.server.ts'
import { refreshCase } from './case/read-models.server.ts'
import type { Database } from './database.server.ts'
import { rulesOf } from './definitions.server.ts'
import { inTransaction } from './in-transaction.server.ts'

/** Computes all that is derived of every case anew from its events, and answers how many cases there are. */
export async function rebuild(db: Database): Promise<number> {
  const files = await db.selectFrom('case_file').select(['id', 'region', 'version']).execute()
  for (const file of files) await inTransaction(db, (transaction) => rebuildCase(transaction, file))
  return files.length
}

async function rebuildCase(
  db: Database,
  { id, region, version }: { readonly id: string; readonly region: string; readonly version: string },
): Promise<void> {
  const rules = await rulesOf(db, version)
  const events = await readEvents(db, id)
  const turns = await caseTurns(db, rules, events)
  // Whoever saw the case at any time still does, a hand-over taken back included; each stretch by the rules of its time.
  for (const [at, { recordedAt, sequence }] of events.entries()) {
    const then = turns.findLast((turn) => turn.since <= sequence)?.rules ?? rules
    const since = Temporal.Instant.from(recordedAt).toZonedDateTimeISO(rules.version.region.timeZone).toPlainDate()
    const state = replay(then, events.slice(0, at + 1))
    const seeing = involvedNow(then, state, since.toString())
    await db
      .insertInto('case_agency')
      .values(seeing.map((agency) => ({ case_id: id, agency: `${region}/${agency}`, since: since.toString() })))
      .onConflict((c) => c.columns(['case_id', 'agency']).doNothing())
      .execute()
  }
  await refreshCase(db, id)
}
