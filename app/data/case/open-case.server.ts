import { randomUUID } from 'node:crypto'
import { type Result, succeed } from '#engine/result'
import type { Answers } from '#engine/schema'
import { decide, type Refusal, replay, zoneOf } from '#engine/workflow'
import { record } from '../audit.server.ts'
import { now, today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { currentVersion, rulesOf } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { noticeNewLines, openLines } from '../notices/notice-lines.server.ts'
import { addPerson, knowsPerson, updatePerson } from '../persons.server.ts'
import { adoptCase, openedUnder } from './adopt-case.server.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'
import { recall, remember } from './command-log.server.ts'
import { appendEvents } from './event-store.server.ts'
import { nextNumber } from './number.server.ts'
import { refreshCase } from './read-models.server.ts'
import { refuseOrder } from './refuse-order.ts'

export type Opening = {
  readonly procedure: string
  readonly entry: string
  readonly on: string
  readonly subject: Answers
  readonly idempotencyKey: string
  /** The same person as in a case the actor sees; without it a new card is made. */
  readonly person?: string
}

type Opened = { readonly id: string; readonly number: string }

/** Opens a case of a procedure of the actor's region by the version in force on the day of opening; nothing is written when it is refused. */
export function openCase(
  db: Database,
  actor: CaseActor,
  { idempotencyKey, ...opening }: Opening,
): Promise<Result<Opened, Refusal>> {
  return inTransaction(db, async (transaction) => {
    if (actor.agency === null) return refuseOrder('not-your-move')
    const keyed = { agency: actor.agency, key: idempotencyKey, order: opening }
    const known = await recall(transaction, keyed)
    if (known === 'other') return refuseOrder('key-of-other-order')
    if (known) return succeed(await readNumber(transaction, known.caseId))

    const { procedure, entry, on, subject, person } = opening
    const { region, id: agency } = agencyParts(actor.agency)
    const version = currentVersion(region, procedure, on)
    if (version === undefined) return refuseOrder('unknown-procedure')
    if (person !== undefined && !(await knowsPerson(transaction, actor, person))) return refuseOrder('unknown-person')
    const rules = await rulesOf(transaction, version)
    const day = await today(transaction, zoneOf(rules.version.region, agency))
    const at = await now(transaction)
    const order = { type: 'open-case' as const, entry, subject }
    const decided = decide(rules, { ...order, on, at, today: day, agency, user: actor.id }, [])
    if (!decided.ok) return decided

    const state = replay(rules, decided.value)
    const personId = person ?? (await addPerson(transaction, rules.version, state.subject))
    if (person !== undefined) await updatePerson(transaction, person, rules.version, state.subject)
    const id = randomUUID()
    const code = rules.version.region.agencies[agency]?.code ?? agency
    const number = await nextNumber(transaction, code, Number(on.slice(0, 4)))
    await transaction
      .insertInto('case_file')
      .values({
        id,
        number,
        region,
        procedure,
        version,
        person_id: personId,
        opened_by_agency: actor.agency,
        opened_on: on,
        stage: '',
        status: state.status,
        revision: state.revision,
        refreshed_on: '',
        created_at: at,
      })
      .execute()
    await openedUnder(transaction, id, on)
    await appendEvents(transaction, { id, region }, decided.value, actor.id, idempotencyKey)
    const before = await openLines(transaction, id)
    await refreshCase(transaction, id)
    await adoptCase(transaction, { id, region, version, openedOn: on }, day)
    await noticeNewLines(transaction, { id, number }, actor.agency, before, state.revision)
    await remember(transaction, keyed, { caseId: id, revision: state.revision })
    await record(transaction, { userId: actor.id, action: 'case-opened', caseId: id, detail: { number, on } })
    return succeed({ id, number })
  })
}

function readNumber(db: Database, id: string): Promise<Opened> {
  return db.selectFrom('case_file').select(['id', 'number']).where('id', '=', id).executeTakeFirstOrThrow()
}
