import { setImmediate } from 'node:timers/promises'
import type { CaseEvent } from '#engine/workflow'
import type { Database } from '../database.server.ts'

/** An open case with all it has recorded, without its person. */
export type OpenCase = {
  readonly number: string
  readonly region: string
  readonly procedure: string
  readonly version: string
  readonly openedOn: string
  readonly events: readonly CaseEvent[]
}

const page = 500

/** Every open case in the order of ids, some hundreds read at a time; other work of the server goes on between. */
export async function* openCases(db: Database): AsyncGenerator<OpenCase> {
  for (let after = ''; ; ) {
    const files = await db
      .selectFrom('case_file')
      .select(['id', 'number', 'region', 'procedure', 'version', 'opened_on as openedOn'])
      .where('status', '=', 'open')
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    const last = files.at(-1)
    if (!last) return
    const events = Map.groupBy(await eventsOf(db, after, last.id), ({ caseId }) => caseId)
    for (const { id, ...file } of files)
      yield { ...file, events: (events.get(id) ?? []).map(({ body }): CaseEvent => JSON.parse(body)) }
    after = last.id
    await setImmediate()
  }
}

function eventsOf(db: Database, after: string, last: string) {
  return db
    .selectFrom('event')
    .innerJoin('case_file', 'case_file.id', 'case_id')
    .select(['case_id as caseId', 'body'])
    .where('case_file.status', '=', 'open')
    .where('case_id', '>', after)
    .where('case_id', '<=', last)
    .orderBy('case_id')
    .orderBy('sequence')
    .execute()
}
