import type { Database } from '#app/data/database.server.ts'
import type { Draft } from '#app/data/drafts.server.ts'
import { keptKey } from '#app/data/kept-key.server.ts'
import { draftName } from './draft-name.ts'
import { otherDraft } from './view/other-draft.server.ts'

/** Where a form keeps what is typed: in the reader's browser, and what the server has of it. */
export async function formDraft(
  db: Database,
  user: { readonly id: string },
  name: { readonly id: string; readonly key: string },
  draft?: Draft,
) {
  const { revision, savedAt, savedBy } = draft
    ? await otherDraft(db, user, draft)
    : { revision: 0, savedAt: '', savedBy: null }
  return {
    place: { name: draftName(user, name.id, name.key), key: await keptKey(db, user) },
    server: { revision, savedAt, savedBy },
  }
}
