import { randomBytes } from 'node:crypto'
import { record } from '../audit.server.ts'
import { type Line, undatedSort, viewSort } from '../case/work-line.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'
import { inTransaction } from '../in-transaction.server.ts'

/** A due date as a calendar may show it: a case number, an act, a day. Never a person. */
export type FeedDate = {
  readonly key: string
  readonly caseId: string
  readonly number: string
  readonly title: Line['title']
  readonly due: string
}

const most = 2000

/** Gives a user a new secret address, answered this once; the former one is dead. */
export function makeFeed(db: Database, userId: string): Promise<string> {
  return inTransaction(db, async (transaction) => {
    const token = randomBytes(32).toString('base64url')
    const row = { token_hash: sha256(token), created_at: await now(transaction), read_on: null }
    await transaction
      .insertInto('feed')
      .values({ user_id: userId, ...row })
      .onConflict((c) => c.column('user_id').doUpdateSet(row))
      .execute()
    await record(transaction, { userId, action: 'feed-made' })
    return token
  })
}

export function revokeFeed(db: Database, userId: string): Promise<void> {
  return inTransaction(db, async (transaction) => {
    await transaction.deleteFrom('feed').where('user_id', '=', userId).execute()
    await record(transaction, { userId, action: 'feed-revoked' })
  })
}

export function feedOf(db: Database, userId: string) {
  return db
    .selectFrom('feed')
    .select(['created_at as createdAt', 'read_on as readOn'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
}

/**
 * The due dates of the agency of whoever a secret address belongs to; undefined for an unknown, revoked or replaced
 * address and for an account that is closed. The first reading of a day is noted: a calendar asks every hour.
 */
export async function readFeed(db: Database, token: string, day: string) {
  const user = await db
    .selectFrom('feed')
    .innerJoin('user', 'user.id', 'feed.user_id')
    .select(['user.id', 'agency', 'language', 'read_on as readOn'])
    .where('token_hash', '=', sha256(token))
    .where('role', '=', 'caseworker')
    .where((e) => e.or([e('banned', 'is', null), e('banned', '=', 0)]))
    .executeTakeFirst()
  if (!user?.agency) return undefined
  if (user.readOn !== day)
    await inTransaction(db, async (transaction) => {
      await transaction.updateTable('feed').set({ read_on: day }).where('user_id', '=', user.id).execute()
      await record(transaction, { userId: user.id, action: 'feed-read' })
    })
  const rows = await db
    .selectFrom('work_item')
    .innerJoin('case_file', 'case_file.id', 'work_item.case_id')
    .select(['work_item.case_id as caseId', 'task', 'body', 'number'])
    .where('agency', '=', user.agency)
    .where('sort', '>=', viewSort.open)
    .where('sort', '<', undatedSort)
    .orderBy('sort')
    .limit(most)
    .execute()
  const dates = rows.flatMap(({ caseId, task, body, number }): readonly FeedDate[] => {
    const { title, due }: Line = JSON.parse(body)
    return due === undefined ? [] : [{ key: sha256(`${caseId} ${task}`).slice(0, 32), caseId, number, title, due }]
  })
  return { language: user.language, dates }
}
