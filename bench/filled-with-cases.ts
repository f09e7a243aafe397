import { type CaseActor, openCase } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import type { CaseEvent } from '#engine/workflow'

const actor: CaseActor = { id: 'bench', agency: 'yakutia/yakutsk-authorised-body' }
const pages = 100

/** Writes so many open cases with these histories in turn into a database, copying the first card and the first case. */
export async function fillWithCases(
  db: Database,
  histories: readonly (readonly CaseEvent[])[],
  count: number,
): Promise<void> {
  const [opening] = histories[0] ?? []
  const subject = opening?.type === 'case-opened' ? opening.subject : {}
  const order = { procedure: 'semi-residential-care', entry: 'application', on: '2026-02-05', subject }
  const made = await openCase(db, actor, { ...order, idempotencyKey: 'first' })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const file = await db.selectFrom('case_file').selectAll().executeTakeFirstOrThrow()
  const event = await db.selectFrom('event').selectAll().executeTakeFirstOrThrow()
  for (let from = 0; from < count; from += pages)
    await db.transaction().execute(async (transaction) => {
      for (let n = from; n < from + pages; n++) {
        const id = `case-${n}`
        await transaction
          .insertInto('case_file')
          .values({ ...file, id, number: id })
          .execute()
        const bodies = histories[n % histories.length] ?? []
        const rows = bodies.map((one) => ({
          ...event,
          id: `${id}-${one.sequence}`,
          case_id: id,
          sequence: one.sequence,
          type: one.type,
          body: JSON.stringify(one),
          idempotency_key: `${id}-${one.sequence}`,
        }))
        await transaction.insertInto('event').values(rows).execute()
      }
    })
}
