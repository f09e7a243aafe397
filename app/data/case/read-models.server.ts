import { involvedNow, replay } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { readEvents } from './event-store.server.ts'
import { workRows } from './work-rows.ts'

/** Computes anew what is derived of a case from its events: stage, status, who sees it, its lines in the lists. */
export async function refreshCase(db: Database, id: string): Promise<void> {
  const file = await db
    .selectFrom('case_file')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['case_file.region', 'version', 'sort_key as name'])
    .where('case_file.id', '=', id)
    .executeTakeFirstOrThrow()
  const rules = await rulesOf(db, file.version)
  const state = replay(rules, await readEvents(db, id))
  const day = await today(db, rules.version.region.timeZone)
  await db
    .updateTable('case_file')
    .set({
      stage: state.visits.at(-1)?.stage ?? '',
      status: state.status,
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
  const rows = workRows(rules, state, day, agencies, file.name)
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

/** The same for every case of a person, whose name their lines show. */
export async function refreshCasesOf(db: Database, personId: string): Promise<void> {
  const cases = await db.selectFrom('case_file').select('id').where('person_id', '=', personId).execute()
  for (const { id } of cases) await refreshCase(db, id)
}
