import { randomUUID } from 'node:crypto'
import { own } from '#engine/record'
import { type Problem, problem } from '#engine/result'
import { record } from '../audit.server.ts'
import { now } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { type Basis, missingOfBasis } from '../studio/basis.ts'
import type { Editor } from '../studio/drafts.server.ts'
import { expiryDecisions, type Outcome, type PassedTerm } from './decisions.server.ts'
import { passedTerms } from './passed-terms.server.ts'

export type ExpiryRefusal =
  | 'not-passed'
  | 'no-basis-kind'
  | 'no-basis-number'
  | 'no-basis-date'
  | 'no-reason'
  | 'no-closing'
  | 'unknown-decision'
  | 'already-answered'
  | 'superseded'
  | 'second-person'

export type ExpiryAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem<ExpiryRefusal>[] }

export type Deciding = PassedTerm & Outcome & Pick<Basis, 'basis'> & { readonly reason: string }

/** Writes down what becomes of the open cases of a passed term; nothing takes effect before a second person confirms it. */
export function decideExpiry(db: Database, editor: Editor, deciding: Deciding): Promise<ExpiryAnswer> {
  return inTransaction(db, async (transaction) => {
    const { region, procedure, lastDay, outcome, basis, reason } = deciding
    const term = (await passedTerms(transaction)).find(
      (one) => one.region === region && one.procedure === procedure && one.lastDay === lastDay,
    )
    if (term?.whenExpired !== 'ask') return refused('not-passed')
    const closings = deciding.outcome === 'wind-up' ? deciding.closings : []
    const isGround = (name: string) => own(term.rules.version.workflow.closings, name) !== undefined
    const problems = [
      ...missingOfBasis({ basis, effectiveFrom: lastDay }).map((field) =>
        problem(`no-basis-${field}` as ExpiryRefusal),
      ),
      ...(reason.trim() === '' ? [problem('no-reason' as const)] : []),
      ...(outcome === 'wind-up' && (closings.length === 0 || !closings.every(isGround))
        ? [problem('no-closing' as const)]
        : []),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const last = await transaction
      .selectFrom('expiry_decision')
      .select('number')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const id = randomUUID()
    await transaction
      .insertInto('expiry_decision')
      .values({
        id,
        number: (last?.number ?? 0) + 1,
        region,
        procedure,
        last_day: lastDay,
        outcome,
        closings: JSON.stringify(closings),
        basis_kind: basis.kind,
        basis_number: basis.number,
        basis_date: basis.date,
        reason: reason.trim(),
        author_id: editor.id,
        decided_at: await now(transaction),
      })
      .execute()
    const detail = { decision: id, region, procedure, lastDay, outcome, closings, basis }
    await record(transaction, { userId: editor.id, action: 'expiry-decided', detail })
    return { ok: true }
  })
}

/** What a second person says of a decision: confirmed it takes effect, declined it stays without any. */
export function answerExpiry(
  db: Database,
  editor: Editor,
  id: string,
  said: 'confirmed' | 'declined',
): Promise<ExpiryAnswer> {
  return inTransaction(db, async (transaction) => {
    const all = await expiryDecisions(transaction)
    const decision = all.find((one) => one.id === id)
    if (!decision) return refused('unknown-decision')
    const latest = all.find((one) => termOf(one) === termOf(decision))
    if (decision.answer) return refused('already-answered')
    if (latest?.id !== id) return refused('superseded')
    if (decision.author.id === editor.id) return refused('second-person')
    await transaction
      .insertInto('expiry_answer')
      .values({ decision_id: id, answer: said, user_id: editor.id, answered_at: await now(transaction) })
      .execute()
    await record(transaction, { userId: editor.id, action: `expiry-${said}`, detail: { decision: id } })
    return { ok: true }
  })
}

function termOf({ region, procedure, lastDay }: PassedTerm): string {
  return `${region}/${procedure}/${lastDay}`
}

function refused(code: ExpiryRefusal): ExpiryAnswer {
  return { ok: false, problems: [problem(code)] }
}
