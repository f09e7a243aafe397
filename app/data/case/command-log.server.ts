import { canonical } from '#engine/definition'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'
import { prepared } from '../prepared.server.ts'

type Answered = { readonly caseId: string; readonly revision: number }

/** An order as an agency sends it, and the key it sends along. */
export type Keyed = { readonly agency: string; readonly key: string; readonly order: unknown }

/** What the order with this key was answered; `other` when the key came with another order. */
export async function recall(db: Database, { agency, key, order }: Keyed): Promise<Answered | 'other' | undefined> {
  const [row] = await findAnswer(db, { agency, key })
  if (!row) return undefined
  return row.order_hash === hashOf(order) ? { caseId: row.case_id, revision: row.revision } : 'other'
}

/** Keeps the answer for the next time the same order comes. */
export async function remember(
  db: Database,
  { agency, key, order }: Keyed,
  { caseId, revision }: Answered,
): Promise<void> {
  await keepAnswer(db, { agency, key, hash: hashOf(order), caseId, revision })
}

type Place = { readonly agency: string; readonly key: string }

const findAnswer = prepared((db, { agency, key }: Place) =>
  db
    .selectFrom('command')
    .select(['order_hash', 'case_id', 'revision'])
    .where('agency', '=', agency)
    .where('idempotency_key', '=', key),
)
const keepAnswer = prepared(
  (db, { agency, key, hash, caseId, revision }: Place & Answered & { readonly hash: string }) =>
    db.insertInto('command').values({ agency, idempotency_key: key, order_hash: hash, case_id: caseId, revision }),
)

function hashOf(order: unknown): string {
  return sha256(canonical(order))
}
