import { type Case, involvedNow, type Rules, replay, zoneOf } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { recordHappenings } from '../registers/record-happenings.server.ts'
import { readEvents } from './event-store.server.ts'
import { freshness } from './freshness.server.ts'
import { storeLines } from './store-lines.server.ts'
import { storeNames } from './store-names.server.ts'
import { workRows } from './work-rows.ts'

/**
 * Computes anew what is derived of a case from its events today: stage, status, who sees it, and the lines in the list
 * of each agency as of the day at that agency.
 */
export async function refreshCase(db: Database, id: string): Promise<void> {
  const file = await db
    .selectFrom('case_file')
    .select(['id', 'number', 'region', 'procedure', 'version', 'person_id as personId', 'happened_revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rules = await rulesOf(db, file.version)
  const events = await readEvents(db, id)
  const state = replay(rules, events)
  await db
    .updateTable('case_file')
    .set({
      stage: state.visits.at(-1)?.stage ?? '',
      // A branch that outlives the case may still bring tasks up.
      status: state.runs.some((run) => run.ended === undefined) ? 'open' : state.status,
      revision: state.revision,
      refreshed_on: await freshness(db, file.region),
    })
    .where('id', '=', id)
    .execute()

  await recordHappenings(db, file, state, events)
  const dayAt = await daysAt(db, rules)
  const agencies = await agenciesOf(db, id, file.region, rules, state, dayAt)
  const rows = [...Map.groupBy(agencies, dayAt)].flatMap(([day, here]) =>
    workRows(rules, state, day, here, file.number),
  )
  await storeLines(db, { id, region: file.region, procedure: file.procedure }, rows)
  await storeNames(
    db,
    { id, personId: file.personId },
    agencies.map((agency) => `${file.region}/${agency}`),
  )
}

/** Who sees the case, those included who see it from now on. */
async function agenciesOf(
  db: Database,
  id: string,
  region: string,
  rules: Rules,
  state: Case,
  dayAt: (agency: string) => string,
): Promise<readonly string[]> {
  const involved = involvedNow(rules, state, dayAt('')).map((agency) => ({
    case_id: id,
    agency: `${region}/${agency}`,
    since: dayAt(agency),
  }))
  await db
    .insertInto('case_agency')
    .values(involved)
    .onConflict((c) => c.columns(['case_id', 'agency']).doNothing())
    .execute()
  const seeing = await db.selectFrom('case_agency').select('agency').where('case_id', '=', id).execute()
  return seeing.map(({ agency }) => agency.slice(region.length + 1))
}

/** The day it is now at each agency of a region; at an unknown one the region's. */
async function daysAt(db: Database, { version: { region } }: Rules): Promise<(agency: string) => string> {
  const zones = new Set([region.timeZone, ...Object.values(region.agencies).flatMap(({ timeZone }) => timeZone ?? [])])
  const days = new Map(await Promise.all([...zones].map(async (zone) => [zone, await today(db, zone)] as const)))
  return (agency) => days.get(zoneOf(region, agency)) ?? ''
}
