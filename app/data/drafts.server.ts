import { fail, type Problem, problem, type Result, succeed } from '#engine/result'
import type { Answers } from '#engine/schema'
import { agenda, choices, replay, zoneOf } from '#engine/workflow'
import { record } from './audit.server.ts'
import { agencyParts, type CaseActor } from './case/case-actor.ts'
import { type CaseFile, findCase } from './case/case-file.server.ts'
import { readEvents } from './case/event-store.server.ts'
import { now, today } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { rulesOf } from './definitions.server.ts'
import { inTransaction } from './in-transaction.server.ts'
import { prepared } from './prepared.server.ts'

/** An unfinished form of an agency: whoever of the agency saved it last. */
export type Draft = {
  readonly answers: Answers
  readonly revision: number
  readonly savedAt: string
  readonly savedBy: string
}

export type DraftRefusal = Problem<'draft-conflict' | 'task-not-open'>

type Saved = { readonly revision: number; readonly savedAt: string }
type Place = { readonly case_id: string; readonly task: string; readonly agency: string }

/** The unfinished form of a task (or `closing:<name>`), if the actor sees the case and there is one. */
export async function loadDraft(
  db: Database,
  actor: CaseActor,
  caseId: string,
  key: string,
): Promise<Draft | undefined> {
  if (actor.agency === null || !(await findCase(db, actor, caseId))) return undefined
  return readDraft(db, { case_id: caseId, task: key, agency: actor.agency })
}

/**
 * Keeps an unfinished form. `revision` is the draft's that the writer has seen, 0 for none; when somebody saved in
 * between it is refused, and `stored` is what they saved. Undefined where the actor sees no such case.
 */
export function saveDraft(
  db: Database,
  actor: CaseActor,
  caseId: string,
  key: string,
  answers: Answers,
  revision: number,
): Promise<(Result<Saved, DraftRefusal> & { readonly stored?: Draft }) | undefined> {
  return inTransaction(db, async (transaction) => {
    const file = await findCase(transaction, actor, caseId)
    if (!file || actor.agency === null) return undefined
    if (!(await isOpenTo(transaction, file, agencyParts(actor.agency).id, key))) return fail([problem('task-not-open')])
    const place = { case_id: caseId, task: key, agency: actor.agency }
    const stored = await readDraft(transaction, place)
    if ((stored?.revision ?? 0) !== revision) return { ...fail([problem('draft-conflict')]), stored }

    const saved = { revision: revision + 1, savedAt: await now(transaction) }
    const row = {
      answers: JSON.stringify(answers),
      revision: saved.revision,
      saved_at: saved.savedAt,
      user_id: actor.id,
    }
    await transaction
      .insertInto('draft')
      .values({ ...place, ...row })
      .onConflict((c) => c.columns(['case_id', 'task', 'agency']).doUpdateSet(row))
      .execute()
    // A form is saved every few seconds: the chain notes who took the pen, not each stroke.
    if (stored?.savedBy !== actor.id)
      await record(transaction, { userId: actor.id, action: 'draft-taken', caseId, detail: { key } })
    return succeed(saved)
  })
}

/** Throws an unfinished form of the actor's agency away. */
export async function dropDraft(db: Database, actor: CaseActor, caseId: string, key: string): Promise<void> {
  if (actor.agency === null) return
  await drop(db, { caseId, key, agency: actor.agency })
}

type Kept = { readonly caseId: string; readonly key: string; readonly agency: string }

const drop = prepared((db, { caseId, key, agency }: Kept) =>
  db.deleteFrom('draft').where('case_id', '=', caseId).where('task', '=', key).where('agency', '=', agency),
)

async function readDraft(db: Database, { case_id, task, agency }: Place): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select(['answers', 'revision', 'saved_at as savedAt', 'user_id as savedBy'])
    .where('case_id', '=', case_id)
    .where('task', '=', task)
    .where('agency', '=', agency)
    .executeTakeFirst()
  return row && { ...row, answers: JSON.parse(row.answers) }
}

async function isOpenTo(db: Database, { id, version }: CaseFile, agency: string, key: string): Promise<boolean> {
  const rules = await rulesOf(db, version)
  const state = replay(rules, await readEvents(db, id))
  const day = await today(db, zoneOf(rules.version.region, agency))
  return (
    agenda(rules, state, day).some((item) => item.key === key && item.agency === agency) ||
    choices(rules, state, day).some(({ type, name, agency: by }) => `${type}:${name}` === key && by === agency)
  )
}
