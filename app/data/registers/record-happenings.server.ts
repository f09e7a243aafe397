import { type Case, type CaseEvent, type Rules, replay } from '#engine/workflow'
import { readEvents } from '../case/event-store.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { prepared } from '../prepared.server.ts'
import { type Happening, happenings, type Judged, judgeTask } from './happenings.ts'

type File = { readonly id: string; readonly region: string; readonly procedure: string; readonly version: string }

/** Draws anew what happened in a case from its events, unless nothing was recorded since the last time. */
export async function recordHappenings(
  db: Database,
  file: File & { readonly happened_revision: number },
  state: Case,
  events: readonly CaseEvent[],
): Promise<void> {
  if (file.happened_revision === state.revision) return
  const versions = await versionsAlong(db, file.version, events)
  const kept = await keptOf(db, file, events)
  const found = happenings(state, events, (event) => {
    const known = kept.get(event.sequence)
    if (known) return known
    const at = events.findIndex(({ sequence }) => sequence === event.sequence)
    return judgeTask(versions(at), events.slice(0, at), event)
  })
  await clear(db, { id: file.id })
  for (const [place, one] of found.entries()) await add(db, rowOf(file, one, place))
  await mark(db, { id: file.id, revision: state.revision })
}

const clear = prepared((db, { id }: { readonly id: string }) => db.deleteFrom('happening').where('case_id', '=', id))
const add = prepared((db, row: ReturnType<typeof rowOf>) => db.insertInto('happening').values(row))
const mark = prepared((db, { id, revision }: { readonly id: string; readonly revision: number }) =>
  db.updateTable('case_file').set({ happened_revision: revision }).where('id', '=', id),
)
const findJudged = prepared((db, { id }: { readonly id: string }) =>
  db
    .selectFrom('happening')
    .select(['sequence', 'due', 'is_late', 'clause'])
    .where('case_id', '=', id)
    .where('kind', '=', 'task'),
)

function rowOf({ id, region, procedure }: File, one: Happening, place: number) {
  const { sequence, kind, name, detail, agency, on, due, isLate, clause } = one
  return {
    case_id: id,
    place,
    sequence,
    region,
    procedure,
    kind,
    name,
    detail,
    agency: `${region}/${agency}`,
    on_date: on,
    due: due ?? null,
    is_late: isLate === undefined ? null : Number(isLate),
    clause: clause ?? null,
  }
}

/** What was judged before stays as it was, unless an entry was put right since. */
async function keptOf(
  db: Database,
  { id, happened_revision }: File & { readonly happened_revision: number },
  events: readonly CaseEvent[],
): Promise<ReadonlyMap<number, Judged>> {
  const fresh = events.filter(({ sequence }) => sequence > happened_revision)
  if (fresh.some(({ type }) => type === 'entry-corrected' || type === 'entry-reversed')) return new Map()
  const rows = await findJudged(db, { id })
  return new Map(
    rows.map(({ sequence, due, is_late, clause }): [number, Judged] => [
      sequence,
      due === null ? {} : { due, isLate: is_late === 1, clause: clause ?? '' },
    ]),
  )
}

/** The rules that the case lived by when the event at a place was recorded. */
async function versionsAlong(db: Database, last: string, events: readonly CaseEvent[]): Promise<(at: number) => Rules> {
  const changes = events.flatMap((event, at) => (event.type === 'rules-changed' ? [{ at, from: event.from }] : []))
  const rules = new Map<string, Rules>()
  for (const hash of [last, ...changes.map(({ from }) => from)]) rules.set(hash, await rulesOf(db, hash))
  return (at) => rules.get(changes.find((change) => at <= change.at)?.from ?? last)!
}

/** Draws what happened for cases that have it not yet, a few at a time; answers how many there were. */
export async function fillHappenings(db: Database, most: number): Promise<number> {
  const files = await db
    .selectFrom('case_file')
    .select(['id', 'region', 'procedure', 'version', 'happened_revision'])
    .where((eb) => eb('happened_revision', '<>', eb.ref('revision')))
    .limit(most)
    .execute()
  for (const file of files) {
    await inTransaction(db, async (transaction) => {
      const events = await readEvents(transaction, file.id)
      const state = replay(await rulesOf(transaction, file.version), events)
      await recordHappenings(transaction, file, state, events)
    })
  }
  return files.length
}
