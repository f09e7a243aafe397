import type { Database } from '../database.server.ts'
import type { NoticeBody } from './notice.server.ts'
import { isNoticeKind, kindsOf, type NoticeKind } from './notice-kind.ts'

/** Whose notices: `agency` is `<region>/<agency-id>`. */
export type Reader = { readonly id: string; readonly role: keyof typeof kindsOf; readonly agency: string | null }

export type Notice = {
  readonly seq: number
  readonly kind: NoticeKind
  readonly caseId: string | null
  readonly body: NoticeBody
  readonly createdAt: string
  readonly isNew: boolean
}

export type Choice = { readonly kind: NoticeKind; readonly inApp: boolean; readonly byMail: boolean }

const mostCounted = 99

/** Everything that may be told to a reader, by audience. */
export function audiencesOf({ id, role, agency }: Reader): readonly string[] {
  const region = agency?.split('/')[0]
  return [`user:${id}`, `role:${role}`, ...(agency === null ? [] : [`agency:${agency}`, `region:${region}`])]
}

/** What a reader wants to be told, and how; a letter only where it was asked for. */
export async function choicesOf(db: Database, { id, role }: Pick<Reader, 'id' | 'role'>): Promise<readonly Choice[]> {
  const rows = await db.selectFrom('notice_choice').selectAll().where('user_id', '=', id).execute()
  return kindsOf[role].map((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return { kind, inApp: row?.in_app !== 0, byMail: row?.by_mail === 1 }
  })
}

/** Keeps what a reader wants to be told. Whoever asks for letters for the first time is written of what is new from now on. */
export async function saveChoices(db: Database, userId: string, choices: readonly Choice[]): Promise<void> {
  const mailed = await db
    .selectFrom('notice_choice')
    .select('kind')
    .where('user_id', '=', userId)
    .where('by_mail', '=', 1)
    .execute()
  if (mailed.length === 0) await movePlace(db, userId, { mailed: await lastNotice(db) })
  for (const { kind, inApp, byMail } of choices) {
    const row = { in_app: Number(inApp), by_mail: Number(byMail) }
    await db
      .insertInto('notice_choice')
      .values({ user_id: userId, kind, ...row })
      .onConflict((c) => c.columns(['user_id', 'kind']).doUpdateSet(row))
      .execute()
  }
}

/** How many a reader has not read, at most 99. */
export async function unreadCount(db: Database, reader: Reader): Promise<number> {
  const kinds = await shownKinds(db, reader)
  const { seen } = await placeOf(db, reader.id)
  const rows = await among(db, reader, kinds).select('seq').where('seq', '>', seen).limit(mostCounted).execute()
  return rows.length
}

/** The notices of a reader, the latest first, from below a place. */
export async function noticesOf(db: Database, reader: Reader, before?: number, limit = 50): Promise<readonly Notice[]> {
  const kinds = await shownKinds(db, reader)
  const { seen } = await placeOf(db, reader.id)
  const rows = await among(db, reader, kinds)
    .selectAll()
    .$if(before !== undefined, (query) => query.where('seq', '<', before!))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => noticeOf(row, seen))
}

/** Notices that were not written by letter yet, of the kinds asked for. */
export async function unmailed(db: Database, reader: Reader, kinds: readonly NoticeKind[], mailed: number) {
  const rows = await among(db, reader, kinds).selectAll().where('seq', '>', mailed).orderBy('seq').limit(200).execute()
  return rows.map((row) => noticeOf(row, 0))
}

/** Marks as read what was told up to a place. */
export async function markSeen(db: Database, userId: string, seen: number): Promise<void> {
  await movePlace(db, userId, { seen })
}

export async function placeOf(
  db: Database,
  userId: string,
): Promise<{ readonly seen: number; readonly mailed: number }> {
  const row = await db.selectFrom('notice_place').selectAll().where('user_id', '=', userId).executeTakeFirst()
  return { seen: row?.seen ?? 0, mailed: row?.mailed ?? 0 }
}

export async function movePlace(
  db: Database,
  userId: string,
  to: { readonly seen?: number; readonly mailed?: number },
): Promise<void> {
  const { seen, mailed } = await placeOf(db, userId)
  const row = { seen: Math.max(seen, to.seen ?? 0), mailed: Math.max(mailed, to.mailed ?? 0) }
  await db
    .insertInto('notice_place')
    .values({ user_id: userId, ...row })
    .onConflict((c) => c.column('user_id').doUpdateSet(row))
    .execute()
}

async function lastNotice(db: Database): Promise<number> {
  const row = await db.selectFrom('notice').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}

async function shownKinds(db: Database, reader: Reader): Promise<readonly NoticeKind[]> {
  return (await choicesOf(db, reader)).flatMap(({ kind, inApp }) => (inApp ? [kind] : []))
}

function among(db: Database, reader: Reader, kinds: readonly NoticeKind[]) {
  return db
    .selectFrom('notice')
    .where('audience', 'in', [...audiencesOf(reader)])
    .where('kind', 'in', [...kinds])
}

type Row = { seq: number; kind: string; case_id: string | null; body: string; created_at: string }

function noticeOf({ seq, kind, case_id, body, created_at }: Row, seen: number): Notice {
  const known = isNoticeKind(kind) ? kind : 'rules-changed'
  return { seq, kind: known, caseId: case_id, body: JSON.parse(body), createdAt: created_at, isNew: seq > seen }
}
