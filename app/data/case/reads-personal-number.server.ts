import { replay } from '#engine/workflow'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { personRecord } from '../person-record.ts'
import { agencyParts, type CaseActor } from './case-actor.ts'
import { findCase } from './case-file.server.ts'
import { readEvents } from './event-store.server.ts'
import { readableSubject } from './readable.ts'

/** Whether the actor's agency may read the personal number in a case: otherwise a search by it would tell whose it is. */
export async function readsPersonalNumber(
  db: Database,
  actor: CaseActor & { readonly agency: string },
  id: string,
  today: string,
): Promise<boolean> {
  const file = await findCase(db, actor, id)
  if (!file) return false
  const rules = await rulesOf(db, file.version)
  const state = replay(rules, await readEvents(db, id))
  const subject = readableSubject({ rules, state, agency: agencyParts(actor.agency).id, today })
  return personRecord(rules.version, subject).number !== null
}
