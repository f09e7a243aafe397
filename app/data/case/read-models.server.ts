import { involvedNow, replay } from '#engine/workflow'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { readEvents } from './event-store.server.ts'
import { workRows } from './work-rows.ts'

/** Computes anew what is derived of a case from its events on a day: stage, status, who sees it, its lines in the lists. */
export async function refreshCase(db: Database, id: string, day: string): Promise<void> {
  const file = await db
    .selectFrom('case_file')
    .select(['number', 'region', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rules = await rulesOf(db, file.version)
  const state = replay(rules, await readEvents(db, id))
  await db
    .updateTable('case_file')
    .set({
      stage: state.visits.at(-1)?.stage ?? '',
      // A branch that outlives the case may still bring tasks up.
      status: state.runs.some((run) => run.ended === undefined) ? 'open' : state.status,
      revision: state.revision,
      refreshed_on: day,
    })
    .where('id', '=', id)
    .execute()

  const involved = involvedNow(rules, state, day).map((agency) => `${file.region}/${agency}`)
  await db
    .insertInto('case_agency')
    .values(involved.map((agency) => ({ case_id: id, agency, since: day })))
    .onConflict((c) => c.columns(['case_id', 'agency']).doNothing())
    .execute()

  const seeing = await db.selectFrom('case_agency').select('agency').where('case_id', '=', id).execute()
  const agencies = seeing.map(({ agency }) => agency.slice(file.region.length + 1))
  const rows = workRows(rules, state, day, agencies, file.number)
  await db.deleteFrom('work_item').where('case_id', '=', id).execute()
  await db
    .insertInto('work_item')
    .values(
      rows.map(({ agency, task, sort, body }) => ({
        case_id: id,
        task,
        agency: `${file.region}/${agency}`,
        sort,
        body: JSON.stringify(body),
      })),
    )
    .execute()
}
