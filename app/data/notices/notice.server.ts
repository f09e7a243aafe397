import type { Text } from '#engine/schema'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import type { NoticeKind } from './notice-kind.ts'

/** What a notice says: the number of a case, an act by its title in the definition, a date. Never a person. */
export type NoticeBody = {
  readonly number?: string
  readonly title: Text
  readonly due?: string
  readonly link?: string
}

export type NewNotice = {
  /** `agency:<region>/<id>`, `region:<id>`, `role:<role>` or `user:<id>`. */
  readonly audience: string
  readonly kind: NoticeKind
  readonly caseId?: string
  readonly body: NoticeBody
  /** The same key is told once, however often it is noticed. */
  readonly key: string
}

/** Tells each of these once. */
export async function notify(db: Database, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  const created_at = await now(db)
  await db
    .insertInto('notice')
    .values(
      notices.map(({ audience, kind, caseId, body, key }) => ({
        audience,
        kind,
        case_id: caseId ?? null,
        body: JSON.stringify(body),
        key,
        created_at,
      })),
    )
    .onConflict((c) => c.column('key').doNothing())
    .execute()
}
