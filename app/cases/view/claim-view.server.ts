import { type Colleague, colleagues, readClaim } from '#app/data/claims.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Actor } from '#app/middleware/actor.server.ts'

/** Who looks after a case, as its page shows it; `holder` is empty where nobody does. */
export type ClaimView = {
  readonly holder: string
  readonly name: string
  readonly isOwn: boolean
  readonly since: string
  readonly givenBy?: string
  readonly note: string
  readonly colleagues: readonly Colleague[]
  readonly problem?: 'changed' | 'unknown-colleague'
}

export async function claimView(db: Database, user: Actor, id: string, problem: string | null): Promise<ClaimView> {
  const claim = await readClaim(db, user, id)
  const others = (await colleagues(db, user)).filter((one) => one.id !== claim?.userId)
  return {
    holder: claim?.userId ?? '',
    name: claim?.name ?? '',
    isOwn: claim?.userId === user.id,
    since: claim === undefined ? '' : shortDate(dayOf(claim.since, timeZoneOf(user.agency ?? ''))),
    givenBy: claim?.givenBy,
    note: claim?.note ?? '',
    colleagues: others,
    ...(problem === 'changed' || problem === 'unknown-colleague' ? { problem } : {}),
  }
}

function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
