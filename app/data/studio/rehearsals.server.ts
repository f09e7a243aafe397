import { randomUUID } from 'node:crypto'
import { canonical } from '#engine/definition'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'
import { type Draft, draftFiles, type Editor, readDraft } from './drafts.server.ts'
import { setHash } from './file-set.server.ts'
import { type Refused, refused } from './refuse.ts'
import { type Rehearsal, rehearse } from './rehearse.server.ts'

/** A rehearsal that is kept: of exactly this text, this choice and this day. */
export type KeptRehearsal = Rehearsal & { readonly at: string }

/** Tries a draft on the open cases and keeps what came of it. */
export async function rehearseDraft(
  db: Database,
  editor: Editor,
  id: string,
): Promise<{ readonly type: 'rehearsed' } | Refused> {
  const draft = await readDraft(db, id)
  if (!draft) return refused('unknown-draft')
  if (draft.status !== 'open' && draft.status !== 'submitted') return refused('draft-closed')
  const result = await rehearse(db, draft)
  if (!result) return refused('has-problems', { count: 1 })
  const fingerprint = await fingerprintOf(db, draft)
  const [key, at] = [randomUUID(), await now(db)]
  await db
    .insertInto('rehearsal')
    .values({ id: key, draft_id: id, fingerprint, at, user_id: editor.id, result: JSON.stringify(result) })
    .execute()
  await record(db, { userId: editor.id, action: 'draft-rehearsed', detail: { draft: id, rehearsal: key } })
  return { type: 'rehearsed' }
}

/** The last rehearsal of a draft as it is now; none when anything has changed since. */
export async function rehearsalOf(db: Database, draft: Draft): Promise<KeptRehearsal | undefined> {
  const row = await db
    .selectFrom('rehearsal')
    .select(['at', 'result'])
    .where('draft_id', '=', draft.id)
    .where('fingerprint', '=', await fingerprintOf(db, draft))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...JSON.parse(row.result), at: row.at }
}

async function fingerprintOf(db: Database, draft: Draft): Promise<string> {
  const { base, choices, effectiveFrom } = draft
  return sha256(canonical({ base, choices, effectiveFrom, files: setHash(await draftFiles(db, draft)) }))
}
