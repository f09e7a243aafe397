import { record } from './audit.server.ts'
import type { CaseActor } from './case/case-actor.ts'
import { findCase } from './case/case-file.server.ts'
import { now } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { inTransaction } from './in-transaction.server.ts'

/** Who of an agency looks after a case; `note` is what was said when it was handed over. */
export type Claim = {
  readonly userId: string
  readonly name: string
  /** An ISO instant. */
  readonly since: string
  readonly givenBy?: string
  readonly note: string
}

export type Colleague = { readonly id: string; readonly name: string }

/** What to do with a case; `seen` is who held it when the page was made, empty for nobody. */
export type ClaimOrder =
  | { readonly type: 'take'; readonly seen: string }
  | { readonly type: 'give'; readonly seen: string; readonly to: string; readonly note: string }
  | { readonly type: 'return'; readonly seen: string }

/** `changed`: somebody else was quicker. */
export type ClaimOutcome = 'done' | 'changed' | 'unknown-colleague'

export async function readClaim(db: Database, { agency }: CaseActor, id: string): Promise<Claim | undefined> {
  const row = await db
    .selectFrom('claim')
    .innerJoin('user', 'user.id', 'claim.user_id')
    .leftJoin('user as giver', 'giver.id', 'claim.given_by')
    .select(['user.id as userId', 'user.name', 'since', 'giver.name as givenBy', 'note'])
    .where('case_id', '=', id)
    .where('claim.agency', '=', agency)
    .executeTakeFirst()
  return row && { ...row, givenBy: row.givenBy ?? undefined }
}

/** Who else of the actor's agency may be given a case. */
export async function colleagues(db: Database, { id, agency }: CaseActor): Promise<readonly Colleague[]> {
  const rows = await ofAgency(db, agency).where('id', '!=', id).execute()
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'ru'))
}

/** Takes a case on, hands it over or gives it back; undefined where the actor sees no such case. What is due does not change. */
export function claimCase(
  db: Database,
  actor: CaseActor,
  id: string,
  order: ClaimOrder,
): Promise<ClaimOutcome | undefined> {
  return inTransaction(db, async (transaction) => {
    if (actor.agency === null || !(await findCase(transaction, actor, id))) return undefined
    const holder = (await readClaim(transaction, actor, id))?.userId ?? ''
    const to = order.type === 'take' ? actor.id : order.type === 'give' ? order.to : ''
    if (holder !== order.seen) return holder === to ? 'done' : 'changed'
    const isColleague = order.type !== 'give' || (await isOfAgency(transaction, actor.agency, to))
    if (!isColleague) return 'unknown-colleague'
    await setHolder(transaction, { ...actor, agency: actor.agency }, id, order)
    const detail = { from: holder, to }
    await record(transaction, { userId: actor.id, action: `case-${order.type}`, caseId: id, detail })
    return 'done'
  })
}

async function setHolder(
  db: Database,
  { id: by, agency }: CaseActor & { readonly agency: string },
  caseId: string,
  order: ClaimOrder,
): Promise<void> {
  await db.deleteFrom('claim').where('case_id', '=', caseId).where('agency', '=', agency).execute()
  const heldBy = order.type === 'take' ? by : order.type === 'give' ? order.to : ''
  if (order.type !== 'return') {
    const given = order.type === 'give' ? { given_by: by, note: order.note } : { given_by: null, note: '' }
    const row = { case_id: caseId, agency, user_id: heldBy, since: await now(db), ...given }
    await db.insertInto('claim').values(row).execute()
  }
  await db
    .updateTable('work_item')
    .set({ held_by: heldBy })
    .where('case_id', '=', caseId)
    .where('agency', '=', agency)
    .execute()
}

function ofAgency(db: Database, agency: string | null) {
  return db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('agency', '=', agency)
    .where('role', '=', 'caseworker')
    .where((eb) => eb.or([eb('banned', 'is', null), eb('banned', '=', 0)]))
}

async function isOfAgency(db: Database, agency: string, id: string): Promise<boolean> {
  return (await ofAgency(db, agency).where('id', '=', id).executeTakeFirst()) !== undefined
}
