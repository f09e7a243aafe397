import type { Database } from '../database.server.ts'
import type { Basis } from '../studio/basis.ts'

/** The term of a procedure that passed: an edition prolonged and passed again asks anew. */
export type PassedTerm = { readonly region: string; readonly procedure: string; readonly lastDay: string }

/** Open cases go on to their end by the former rules, or are to be closed by one of these grounds. */
export type Outcome =
  | { readonly outcome: 'finish' }
  | { readonly outcome: 'wind-up'; readonly closings: readonly string[] }

type Person = { readonly id: string; readonly name: string }

/** A decision; it takes effect once a second person has confirmed it. */
export type ExpiryDecision = PassedTerm &
  Outcome &
  Pick<Basis, 'basis'> & {
    readonly id: string
    readonly reason: string
    readonly author: Person
    readonly decidedAt: string
    readonly answer?: { readonly said: 'confirmed' | 'declined'; readonly by: Person; readonly at: string }
  }

/** Every decision, the newest first. */
export async function expiryDecisions(db: Database): Promise<readonly ExpiryDecision[]> {
  const rows = await db
    .selectFrom('expiry_decision')
    .leftJoin('expiry_answer', 'decision_id', 'expiry_decision.id')
    .leftJoin('user as author', 'author.id', 'author_id')
    .leftJoin('user as second', 'second.id', 'user_id')
    .selectAll('expiry_decision')
    .select(['answer', 'user_id', 'answered_at', 'author.name as author_name', 'second.name as second_name'])
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    region: row.region,
    procedure: row.procedure,
    lastDay: row.last_day,
    ...(row.outcome === 'wind-up'
      ? { outcome: 'wind-up', closings: JSON.parse(row.closings) }
      : { outcome: 'finish' as const }),
    basis: { kind: row.basis_kind, number: row.basis_number, date: row.basis_date },
    reason: row.reason,
    author: { id: row.author_id, name: row.author_name ?? row.author_id },
    decidedAt: row.decided_at,
    ...(row.answer === null || row.user_id === null
      ? {}
      : {
          answer: {
            said: row.answer === 'confirmed' ? 'confirmed' : 'declined',
            by: { id: row.user_id, name: row.second_name ?? row.user_id },
            at: row.answered_at ?? '',
          },
        }),
  }))
}

/** The confirmed decision that a passed term has, the latest of several. */
export function decisionOn(
  newestFirst: readonly ExpiryDecision[],
  { region, procedure, lastDay }: PassedTerm,
): ExpiryDecision | undefined {
  return newestFirst.find(
    (one) =>
      one.region === region &&
      one.procedure === procedure &&
      one.lastDay === lastDay &&
      one.answer?.said === 'confirmed',
  )
}
