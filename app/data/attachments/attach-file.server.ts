import { createHash, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { type Result, succeed } from '#engine/result'
import type { Sensitivity } from '#engine/schema'
import { record } from '../audit.server.ts'
import type { CaseActor } from '../case/case-actor.ts'
import { findCase } from '../case/case-file.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { type AttachmentProblem, attachmentLimits, refuseFile } from './attachment-refusal.ts'
import { fileName } from './file-name.ts'
import { storedPath, storeFile } from './file-store.server.ts'
import { judgeFile } from './judge-file.server.ts'

export type NewFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** What kind of document it is. */
  readonly title: string
  readonly validThrough?: string
  /** The class of data that others must see to open it; without it only the agency itself does. */
  readonly sees?: Sensitivity
  /** The task and the field (a JSON pointer) whose answer it is. */
  readonly of?: { readonly task: string; readonly field: string }
}

type Attached = { readonly id: string; readonly name: string }

/** Keeps a file in a case, or answers why not; undefined where the actor sees no such case. */
export async function attachFile(
  db: Database,
  data: string,
  actor: CaseActor,
  caseId: string,
  sent: NewFile,
): Promise<Result<Attached, AttachmentProblem> | undefined> {
  if (actor.agency === null || !(await findCase(db, actor, caseId))) return undefined
  const name = fileName(sent.name)
  const judged = await judgeFile(name, sent.bytes)
  if (!judged.ok) return judged
  const stored = await storeFile(data, sent.bytes)
  const id = randomUUID()
  const row = {
    id,
    case_id: caseId,
    agency: actor.agency,
    user_id: actor.id,
    task: sent.of?.task ?? '',
    field: sent.of?.field ?? '',
    title: sent.title,
    valid_through: sent.validThrough ?? null,
    sees: sent.sees ?? null,
    name,
    type: judged.value.type,
    size: sent.bytes.length,
    sha256: createHash('sha256').update(sent.bytes).digest('hex'),
    stored,
  }
  const isKept = await inTransaction(db, async (transaction) => {
    if (!(await findCase(transaction, actor, caseId))) return false
    if ((await countFiles(transaction, caseId)) >= attachmentLimits.files) return false
    await transaction
      .insertInto('attachment')
      .values({ ...row, created_at: await now(transaction) })
      .execute()
    await record(transaction, { userId: actor.id, action: 'file-attached', caseId, detail: { id, sha256: row.sha256 } })
    return true
  })
  if (isKept) return succeed({ id, name })
  await rm(storedPath(data, stored), { force: true })
  return refuseFile('files-too-many', { limit: attachmentLimits.files })
}

async function countFiles(db: Database, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('attachment')
    .select((query) => query.fn.countAll().as('count'))
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
