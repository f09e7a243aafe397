import { type Result, succeed } from '#engine/result'
import { decide, type Order, type Refusal, replay, zoneOf } from '#engine/workflow'
import { keepsFiles } from '../attachments/keeps-files.server.ts'
import { record } from '../audit.server.ts'
import { now, today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { dropDraft } from '../drafts.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { noticeNewLines, openLines } from '../notices/notice-lines.server.ts'
import { updatePerson } from '../persons.server.ts'
import { findByPresentRules } from './adopt-case.server.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'
import { recall, remember } from './command-log.server.ts'
import { draftKey } from './draft-key.ts'
import { appendEvents, readEvents } from './event-store.server.ts'
import { refreshCase } from './read-models.server.ts'
import { refuseOrder } from './refuse-order.ts'

export type Sent = { readonly on: string; readonly revision: number; readonly idempotencyKey: string }

/**
 * Does what is ordered, wholly or not at all; undefined where the actor sees no such case. `on` is the legal date,
 * `revision` what the actor has seen. The same key again is answered as the first time.
 */
export function execute(
  db: Database,
  actor: CaseActor,
  id: string,
  order: Order,
  { on, revision, idempotencyKey }: Sent,
): Promise<Result<{ readonly revision: number }, Refusal> | undefined> {
  return inTransaction(db, async (transaction) => {
    const file = await findByPresentRules(transaction, actor, id)
    if (!file || actor.agency === null) return undefined
    const keyed = { agency: actor.agency, key: idempotencyKey, order: { id, on, order } }
    const known = await recall(transaction, keyed)
    if (known === 'other') return refuseOrder('key-of-other-order')
    if (known) return succeed({ revision: known.revision })

    const rules = await rulesOf(transaction, file.version)
    const events = await readEvents(transaction, id)
    const agency = agencyParts(actor.agency).id
    const day = await today(transaction, zoneOf(rules.version.region, agency))
    const stamp = { on, at: await now(transaction), today: day, agency, user: actor.id, revision }
    const decided = decide(rules, { ...order, ...stamp }, events)
    if (!decided.ok) return decided
    if (!(await keepsFiles(transaction, actor.agency, id, rules, events, decided.value)))
      return refuseOrder('unknown-file')

    await appendEvents(transaction, file, decided.value, actor.id, idempotencyKey)
    const recorded = [...events, ...decided.value]
    const state = replay(rules, recorded)
    if (order.type === 'correct-entry') await updatePerson(transaction, file.personId, rules.version, state.subject)
    const before = await openLines(transaction, id)
    await refreshCase(transaction, id, recorded)
    await noticeNewLines(transaction, file, actor.agency, before, state.revision)
    const answered = draftKey(order)
    if (answered !== undefined) await dropDraft(transaction, actor, id, answered)
    await remember(transaction, keyed, { caseId: id, revision: state.revision })
    for (const { type, sequence } of decided.value)
      await record(transaction, { userId: actor.id, action: type, caseId: id, detail: { sequence, on } })
    return succeed({ revision: state.revision })
  })
}
