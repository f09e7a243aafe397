import { type Case, type CaseEvent, involvedNow, type Rules, replay, zoneOf } from '#engine/workflow'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { prepared } from '../prepared.server.ts'
import { recordHappenings } from '../registers/record-happenings.server.ts'
import type { CaseAgencyTable } from '../tables.ts'
import { readEvents } from './event-store.server.ts'
import { freshness } from './freshness.server.ts'
import { storeLines } from './store-lines.server.ts'
import { storeNames } from './store-names.server.ts'
import { workRows } from './work-rows.ts'

/**
 * Computes anew what is derived of a case from its events today: stage, status, who sees it, and the lines in the list
 * of each agency as of the day at that agency. `recorded` are all its events where the caller has them at hand.
 */
export async function refreshCase(db: Database, id: string, recorded?: readonly CaseEvent[]): Promise<void> {
  const [file] = await findFile(db, { id })
  if (!file) throw new Error(`There is no case ${id}`)
  const rules = await rulesOf(db, file.version)
  const events = recorded ?? (await readEvents(db, id))
  const state = replay(rules, events)
  await changeFile(db, {
    id,
    stage: state.visits.at(-1)?.stage ?? '',
    // A branch that outlives the case may still bring tasks up.
    status: state.runs.some((run) => run.ended === undefined) ? 'open' : state.status,
    revision: state.revision,
    refreshed: await freshness(db, file.region),
  })

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
  const before = await findAgencies(db, { id })
  const seeing = new Set(before.map(({ agency }) => agency.slice(region.length + 1)))
  for (const agency of involvedNow(rules, state, dayAt('')).filter((one) => !seeing.has(one))) {
    await addAgency(db, { case_id: id, agency: `${region}/${agency}`, since: dayAt(agency) })
    seeing.add(agency)
  }
  return [...seeing].sort()
}

type Changed = {
  readonly id: string
  readonly stage: string
  readonly status: string
  readonly revision: number
  readonly refreshed: string
}

const findFile = prepared((db, { id }: { readonly id: string }) =>
  db
    .selectFrom('case_file')
    .select(['id', 'number', 'region', 'procedure', 'version', 'person_id as personId', 'happened_revision'])
    .where('id', '=', id),
)
const changeFile = prepared((db, { id, stage, status, revision, refreshed }: Changed) =>
  db.updateTable('case_file').set({ stage, status, revision, refreshed_on: refreshed }).where('id', '=', id),
)
const findAgencies = prepared((db, { id }: { readonly id: string }) =>
  db.selectFrom('case_agency').select('agency').where('case_id', '=', id),
)
const addAgency = prepared((db, row: CaseAgencyTable) => db.insertInto('case_agency').values(row))

/** The day it is now at each agency of a region; at an unknown one the region's. */
async function daysAt(db: Database, { version: { region } }: Rules): Promise<(agency: string) => string> {
  const zones = new Set([region.timeZone, ...Object.values(region.agencies).flatMap(({ timeZone }) => timeZone ?? [])])
  const days = new Map(await Promise.all([...zones].map(async (zone) => [zone, await today(db, zone)] as const)))
  return (agency) => days.get(zoneOf(region, agency)) ?? ''
}
