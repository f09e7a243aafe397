import { createHash } from 'node:crypto'
import type { Database } from './database.server.ts'
import { prepared } from './prepared.server.ts'
import type { AuditTable } from './tables.ts'

export type AuditEntry = { userId: string; action: string; caseId?: string; detail?: unknown }

const beginning = '0'.repeat(64)

/** Appends one entry to the audit chain, inside the caller's transaction or one of its own. */
export async function record(db: Database, entry: AuditEntry): Promise<void> {
  if (!db.isTransaction) return db.transaction().execute((transaction) => record(transaction, entry))
  const [last] = await findLast(db, {})
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
    user_id: entry.userId,
    action: entry.action,
    case_id: entry.caseId ?? null,
    detail: JSON.stringify(entry.detail ?? null),
    previous_hash: last?.hash ?? beginning,
  }
  await append(db, { ...row, hash: hashOf(row) })
}

const findLast = prepared((db) => db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1))
const append = prepared((db, row: AuditTable) => db.insertInto('audit').values(row))

/** The `seq` of the first entry that does not continue the chain, or undefined when the chain is whole. */
export async function verify(db: Database): Promise<number | undefined> {
  let previous = { seq: 0, hash: beginning }
  while (true) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', previous.seq)
      .orderBy('seq')
      .limit(1000)
      .execute()
    for (const row of rows) {
      const follows = row.seq === previous.seq + 1 && row.previous_hash === previous.hash && row.hash === hashOf(row)
      if (!follows) return row.seq
      previous = row
    }
    if (rows.length === 0) return undefined
  }
}

function hashOf(row: Omit<AuditTable, 'hash'>): string {
  const content = [row.seq, row.at, row.user_id, row.action, row.case_id, row.detail, row.previous_hash]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
