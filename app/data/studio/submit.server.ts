import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import type { Choices } from './choices.ts'
import { draftRefusals } from './draft-refusals.server.ts'
import { type Editor, openDraft, readDraft } from './drafts.server.ts'
import { type Refused, refused } from './refuse.ts'

type Done = { readonly type: 'done' }

/** Says whom each change of a draft is for; what is not named is for new cases alone. */
export function choose(
  db: Database,
  editor: Editor,
  id: string,
  revision: number,
  choices: Choices,
): Promise<Done | Refused> {
  return inTransaction(db, async (transaction) => {
    const draft = await openDraft(transaction, id, revision)
    if ('type' in draft) return draft
    const change = { choices: JSON.stringify(choices), revision: revision + 1, updated_at: await now(transaction) }
    await transaction.updateTable('definition_draft').set(change).where('id', '=', id).execute()
    await record(transaction, { userId: editor.id, action: 'draft-choices', detail: { draft: id, choices } })
    return { type: 'done' }
  })
}

/** Sends a rehearsed draft to a second person; until that one answers it stays as it is. */
export function submit(db: Database, editor: Editor, id: string, revision: number): Promise<Done | Refused> {
  return inTransaction(db, async (transaction) => {
    const draft = await openDraft(transaction, id, revision)
    if ('type' in draft) return draft
    const problems = await draftRefusals(transaction, draft)
    if (problems.length > 0) return { type: 'refused', problems }
    const sent = { status: 'submitted', submitted_by: editor.id, submitted_at: await now(transaction), remark: null }
    await transaction.updateTable('definition_draft').set(sent).where('id', '=', id).execute()
    await record(transaction, { userId: editor.id, action: 'draft-submitted', detail: { draft: id } })
    return { type: 'done' }
  })
}

/** Takes a draft back into work: by the sender as it is, by anybody else with what is to be put right. */
export function sendBack(db: Database, editor: Editor, id: string, remark: string): Promise<Done | Refused> {
  return inTransaction(db, async (transaction) => {
    const draft = await readDraft(transaction, id)
    if (!draft) return refused('unknown-draft')
    if (draft.status !== 'submitted') return refused('draft-not-submitted')
    const isOwn = draft.submitted?.by === editor.id
    if (!isOwn && remark.trim() === '') return refused('remark-missing')
    const back = { status: 'open', submitted_by: null, submitted_at: null, remark: remark.trim() || null }
    await transaction
      .updateTable('definition_draft')
      .set({ ...back, revision: draft.revision + 1 })
      .where('id', '=', id)
      .execute()
    await record(transaction, { userId: editor.id, action: 'draft-sent-back', detail: { draft: id, remark } })
    return { type: 'done' }
  })
}
