import { type Adoption, adoption } from '#engine/versions'
import type { CaseEvent } from '#engine/workflow'
import { record } from '../audit.server.ts'
import { now, today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf, timeZoneOf } from '../definitions.server.ts'
import { carryDrafts } from './carry-drafts.server.ts'
import type { CaseActor } from './case-actor.ts'
import { type CaseFile, findCase } from './case-file.server.ts'
import { appendEvents, readEvents } from './event-store.server.ts'
import { type OfferDue, offeredTo, offersDue, offersTo } from './offers.server.ts'
import { refreshCase } from './read-models.server.ts'

type File = { readonly id: string; readonly region: string; readonly version: string; readonly openedOn: string }

/**
 * Lets an open case take on what the publications in force by a day (ISO) have for it, each once; answers whether it
 * took anything. Runs inside a transaction.
 */
export async function adoptCase(db: Database, file: File, day: string): Promise<boolean> {
  const { id, region } = file
  const openedOn = file.openedOn.slice(0, 10)
  const offers = await offersTo(db, id, openedOn, day)
  if (offers.length === 0 || !(await isOpen(db, id))) return false
  let { version } = file
  for (const offer of offers) {
    const rules = await rulesOf(db, version)
    const events = await readEvents(db, id)
    const { since, ...takings } = await offeredTo(db, offer.id, rules)
    const offered = openedOn < offer.effectiveFrom ? takings : { open: since }
    // Published after its day, it finds the cases as they are on the day of publication.
    const [, judged = day] = [offer.effectiveFrom, offer.publishedAt.slice(0, 10)].sort()
    const outcome = judge(rules, offered, events, judged, id)
    await write(db, { id, region, version }, offer, outcome, events)
    if (outcome.type === 'taken') version = outcome.taking.rules.version.hash
  }
  if (version === file.version) return false
  await refreshCase(db, id)
  return true
}

/** The case if the actor's agency may see it, by the rules in force for it today. */
export async function findByPresentRules(db: Database, actor: CaseActor, id: string): Promise<CaseFile | undefined> {
  const file = await findCase(db, actor, id)
  const isChanged = file && (await adoptCase(db, file, await today(db, timeZoneOf(file.region))))
  return isChanged ? findCase(db, actor, id) : file
}

/** A case that cannot be judged by the new rules keeps its own; whoever runs the server is told. */
function judge(...[rules, offered, events, day, id]: [...Parameters<typeof adoption>, string]): Adoption {
  try {
    return adoption(rules, offered, events, day)
  } catch (error) {
    console.error(`The new rules could not be tried on case ${id}`, error)
    return { type: 'kept', impacts: [] }
  }
}

async function isOpen(db: Database, id: string): Promise<boolean> {
  const { status } = await db.selectFrom('case_file').select('status').where('id', '=', id).executeTakeFirstOrThrow()
  return status === 'open'
}

/** Notes that a new case lives by every publication in force on its day already. */
export async function openedUnder(db: Database, id: string, openedOn: string): Promise<void> {
  const at = await now(db)
  for (const { id: publication_id } of await offersDue(db, openedOn.slice(0, 10)).execute())
    await db.insertInto('case_adoption').values({ case_id: id, publication_id, outcome: 'opened', at }).execute()
}

async function write(
  db: Database,
  { id, region, version }: Omit<File, 'openedOn'>,
  { id: publication, effectiveFrom }: OfferDue,
  outcome: Adoption,
  events: readonly CaseEvent[],
): Promise<void> {
  const at = await now(db)
  await db
    .insertInto('case_adoption')
    .values({ case_id: id, publication_id: publication, outcome: outcome.type, at })
    .execute()
  if (outcome.type === 'untouched') return
  const detail = { publication, outcome: outcome.type }
  await record(db, { userId: '', action: 'case-rules-changed', caseId: id, detail })
  if (outcome.type === 'kept') return
  const { carried, rules } = outcome.taking
  const sequence = (events.at(-1)?.sequence ?? 0) + 1
  const to = rules.version.hash
  const stamp = { sequence, on: effectiveFrom, recordedAt: at, agency: '' }
  const event: CaseEvent = { ...stamp, type: 'rules-changed', from: version, version: to, publication, carried }
  await appendEvents(db, { id, region }, [event], '', publication)
  await db.updateTable('case_file').set({ version: to, revision: sequence }).where('id', '=', id).execute()
  await carryDrafts(db, id, carried)
}
