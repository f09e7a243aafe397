import { recall } from '#app/data/case/command-log.server.ts'
import type { Opening } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { currentVersion, rulesOf } from '#app/data/definitions.server.ts'
import { personRecord } from '#app/data/person-record.ts'
import { findDoubles } from '#app/data/persons.server.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import { personName } from '../view/case-header.server.ts'

/** Somebody the agency knows who may be the same person. */
export type DoubleView = {
  readonly id: string
  readonly person: string
  readonly birthDate: string
  readonly cases: readonly { readonly id: string; readonly number: string }[]
}

/** The people of the agency's cases who look like the subject of an opening. */
export async function doublesOf(
  db: Database,
  user: Actor,
  { idempotencyKey, ...opening }: Opening,
): Promise<readonly DoubleView[]> {
  const { procedure, subject } = opening
  // Sent twice, an opening would find the case of its first time.
  if (await recall(db, { agency: user.agency ?? '', key: idempotencyKey, order: opening })) return []
  const version = currentVersion(user.region ?? '', procedure)
  if (version === undefined) return []
  const { number: _, ...asked } = personRecord((await rulesOf(db, version)).version, subject)
  if (asked.surname === '') return []
  const found = await findDoubles(db, user, asked)
  return found.map(({ id, birthDate, cases, ...name }) => ({
    id,
    person: personName(name),
    birthDate: shortDate(birthDate),
    cases,
  }))
}
