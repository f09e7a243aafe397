import type { Database } from '#app/data/database.server.ts'
import type { Draft } from '#app/data/drafts.server.ts'
import { userById } from '#app/data/users.server.ts'
import type { OtherDraft } from '#app/ui/form/draft-conflict.tsx'

/** A draft as its second writer is shown it: whose it is, by name. */
export async function otherDraft(db: Database, reader: { readonly id: string }, draft: Draft): Promise<OtherDraft> {
  const { answers, revision, savedAt, savedBy } = draft
  const name = savedBy === reader.id ? null : ((await userById(db, savedBy))?.name ?? '—')
  return { answers, revision, savedAt, savedBy: name }
}
