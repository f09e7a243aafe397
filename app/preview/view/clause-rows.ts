import { type Coverage, clauseTexts, inActOrder, matchText, splitAct } from '#engine/acts'
import type { Act } from '#engine/schema'
import type { Teller } from './teller.ts'
import { type UseView, useView } from './use-view.ts'

/** A clause as the act's page tells it; `isAbsent`: a text is loaded and does not have it. */
export type ClauseRow = {
  readonly id: string
  readonly state: 'modelled' | 'not-modelled' | 'not-looked-at' | 'text-only'
  readonly gist?: string
  readonly reason?: string
  readonly text?: string
  readonly isAbsent: boolean
  readonly uses: readonly UseView[]
  readonly questions: readonly string[]
}

/** Every clause of an act in its order, those that only the loaded text has where they stand in it. */
export function clauseRows(
  act: Act,
  covered: Coverage,
  body: string | undefined,
  teller: Teller,
): readonly ClauseRow[] {
  const { text } = teller
  const parts = body === undefined ? [] : splitAct(body, act)
  const texts = clauseTexts(parts)
  const absent = new Set(body === undefined ? [] : matchText(parts, act).missing)
  const uses = new Map(covered.modelled.map((one) => [one.clause, one.uses]))
  const reasons = new Map(covered.notModelled.map(({ clause, reason }) => [clause, reason]))

  const known = inActOrder(Object.keys(act.clauses)).map((id): ClauseRow => {
    const [held, reason] = [uses.get(id), reasons.get(id)]
    return {
      id,
      state: held ? 'modelled' : reason === undefined ? 'not-looked-at' : 'not-modelled',
      gist: text(act.clauses[id]?.gist ?? id),
      ...(reason === undefined ? {} : { reason: text(reason) }),
      ...(texts.has(id) ? { text: texts.get(id) } : {}),
      isAbsent: absent.has(id),
      uses: distinct((held ?? []).map((use) => useView(use, teller))),
      questions: covered.findings.filter(({ clauses }) => clauses.includes(id)).map((finding) => finding.id),
    }
  })
  const rows = new Map(known.map((row) => [row.id, [row]]))
  const before: ClauseRow[] = []
  let last: ClauseRow[] = before
  for (const part of parts) {
    if (part.known) last = rows.get(part.id) ?? last
    else if (part.id !== '')
      last.push({ id: part.id, state: 'text-only', text: texts.get(part.id), isAbsent: false, uses: [], questions: [] })
  }
  return [before, ...rows.values()].flat()
}

function distinct(all: readonly UseView[]): readonly UseView[] {
  return [...new Map(all.map((one) => [one.key, one])).values()]
}
