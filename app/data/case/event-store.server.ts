import { randomUUID } from 'node:crypto'
import type { CaseEvent } from '#engine/workflow'
import type { Database } from '../database.server.ts'
import { prepared } from '../prepared.server.ts'
import type { EventTable } from '../tables.ts'

/** All that a case has recorded, in order. */
export async function readEvents(db: Database, caseId: string): Promise<readonly CaseEvent[]> {
  const rows = await findBodies(db, { caseId })
  return rows.map(({ body }): CaseEvent => JSON.parse(body))
}

/** Appends what one command led to; `key` keeps it from being appended twice. */
export async function appendEvents(
  db: Database,
  { id, region }: { readonly id: string; readonly region: string },
  events: readonly CaseEvent[],
  user: string,
  key: string,
): Promise<void> {
  for (const event of events)
    await append(db, {
      id: randomUUID(),
      case_id: id,
      sequence: event.sequence,
      type: event.type,
      on_date: event.on,
      recorded_at: event.recordedAt,
      user_id: user,
      agency: `${region}/${event.agency}`,
      body: JSON.stringify(event),
      idempotency_key: `${region}/${event.agency} ${key} ${event.sequence}`,
    })
}

const findBodies = prepared((db, { caseId }: { readonly caseId: string }) =>
  db.selectFrom('event').select('body').where('case_id', '=', caseId).orderBy('sequence'),
)
const append = prepared((db, row: EventTable) => db.insertInto('event').values(row))
