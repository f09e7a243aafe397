import { randomUUID } from 'node:crypto'
import type { CaseEvent } from '#engine/workflow'
import type { Database } from '../database.server.ts'

/** All that a case has recorded, in order. */
export async function readEvents(db: Database, caseId: string): Promise<readonly CaseEvent[]> {
  const rows = await db.selectFrom('event').select('body').where('case_id', '=', caseId).orderBy('sequence').execute()
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
  const rows = events.map((event) => ({
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
  }))
  await db.insertInto('event').values(rows).execute()
}
