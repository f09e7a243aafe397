import { type CaseEvent, type DueMove, dueMoves, expiryOf, replay, zoneOf } from '#engine/workflow'
import { record } from '../audit.server.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { decisionOn, type ExpiryDecision, expiryDecisions } from '../expiry/decisions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { type Person, readPerson } from '../persons.server.ts'
import { type Publication, publication } from '../studio/publications.server.ts'
import { namesOf } from '../users.server.ts'
import { findByPresentRules } from './adopt-case.server.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'
import type { CaseFile } from './case-file.server.ts'
import { type CaseTurn, caseTurns } from './case-turns.server.ts'
import { readEvents } from './event-store.server.ts'
import { type Look, readableEvent } from './readable.ts'

/**
 * A case as the actor's agency sees it. `events` hold only what it may read; `state` holds everything, for the engine
 * alone: what of it is shown goes through `readableAnswers` and `readableSubject` first.
 */
export type CaseView = Look & {
  readonly file: CaseFile
  readonly person: Person
  readonly events: readonly CaseEvent[]
  /** Every move of a due date: counted when first asked for. */
  readonly moves: () => readonly DueMove[]
  readonly turns: readonly CaseTurn[]
  /** What was decided of the open cases of its procedure once the term of that had passed. */
  readonly expiryDecision?: ExpiryDecision
  /** What changed the rules of the case, by id. */
  readonly publications: ReadonlyMap<string, Publication>
  /** The names of those who recorded for the reader's own agency, by id. */
  readonly colleagues: ReadonlyMap<string, string>
}

/** Reads a case and notes the reading; undefined where it is unknown or the actor's agency does not see it. */
export function loadCase(db: Database, actor: CaseActor, id: string): Promise<CaseView | undefined> {
  return inTransaction(db, async (transaction) => {
    const file = await findByPresentRules(transaction, actor, id)
    if (!file || actor.agency === null) return undefined
    const rules = await rulesOf(transaction, file.version)
    const events = await readEvents(transaction, id)
    const agency = agencyParts(actor.agency).id
    const day = await today(transaction, zoneOf(rules.version.region, agency))
    const look: Look = { rules, state: replay(rules, events), agency, today: day }
    await record(transaction, { userId: actor.id, action: 'case-read', caseId: id })
    const person = await readPerson(transaction, file.personId)
    const turns = await caseTurns(transaction, rules, events)
    let moves: readonly DueMove[] | undefined
    return {
      ...look,
      file,
      person,
      events: events.map((event) => readableEvent(look, event, events)),
      moves: () => (moves ??= dueMoves(turns, events, look.today)),
      turns,
      expiryDecision: await decisionOf(transaction, look, file),
      publications: await publicationsOf(transaction, turns),
      colleagues: await namesOf(
        transaction,
        events.filter((event) => event.agency === look.agency).flatMap(({ user }) => user ?? []),
      ),
    }
  })
}

async function decisionOf(
  db: Database,
  { rules, state, today }: Look,
  file: CaseFile,
): Promise<ExpiryDecision | undefined> {
  const expiry = expiryOf(rules, state, today)
  return expiry && decisionOn(await expiryDecisions(db), { ...file, lastDay: expiry.lastDay })
}

async function publicationsOf(db: Database, turns: readonly CaseTurn[]): Promise<ReadonlyMap<string, Publication>> {
  const found = await Promise.all(
    turns.flatMap((turn) => (turn.publication === undefined ? [] : [publication(db, turn.publication)])),
  )
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])))
}
