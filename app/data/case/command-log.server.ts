import { canonical } from '#engine/definition'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'

type Answered = { readonly caseId: string; readonly revision: number }

/** An order as an agency sends it, and the key it sends along. */
export type Keyed = { readonly agency: string; readonly key: string; readonly order: unknown }

/** What the order with this key was answered; `other` when the key came with another order. */
export async function recall(db: Database, { agency, key, order }: Keyed): Promise<Answered | 'other' | undefined> {
  const row = await db
    .selectFrom('command')
    .select(['order_hash', 'case_id', 'revision'])
    .where('agency', '=', agency)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  return row.order_hash === hashOf(order) ? { caseId: row.case_id, revision: row.revision } : 'other'
}

/** Keeps the answer for the next time the same order comes. */
export async function remember(
  db: Database,
  { agency, key, order }: Keyed,
  { caseId, revision }: Answered,
): Promise<void> {
  await db
    .insertInto('command')
    .values({ agency, idempotency_key: key, order_hash: hashOf(order), case_id: caseId, revision })
    .execute()
}

function hashOf(order: unknown): string {
  return sha256(canonical(order))
}
