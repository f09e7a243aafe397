import { createHash } from 'node:crypto'
import { record } from '../audit.server.ts'
import type { CaseActor } from '../case/case-actor.ts'
import { loadCase } from '../case/load-case.server.ts'
import type { Database } from '../database.server.ts'
import { attachmentsOf } from './attachments-of.server.ts'
import { readStored } from './file-store.server.ts'

export type OpenedFile = { readonly name: string; readonly type: string; readonly bytes: Buffer }

/** The bytes of a file and a note of the reading; undefined where there is none or the actor may not open it. */
export async function openAttachment(
  db: Database,
  data: string,
  actor: CaseActor,
  caseId: string,
  id: string,
): Promise<OpenedFile | undefined> {
  const view = await loadCase(db, actor, caseId)
  if (!view || !(await attachmentsOf(db, view)).some((one) => one.id === id)) return undefined
  const row = await db
    .selectFrom('attachment')
    .select(['name', 'type', 'stored', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const bytes = await readStored(data, row.stored)
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256) throw new Error(`The file ${id} is damaged`)
  await record(db, { userId: actor.id, action: 'file-opened', caseId, detail: { id } })
  return { name: row.name, type: row.type, bytes }
}
