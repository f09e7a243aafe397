import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type Coverage, clauseTexts, compareTexts, splitAct } from '#engine/acts'
import type { Act } from '#engine/schema'

/** A clause that is not the same in both editions, and the titles of what rests on it. */
export type Changed = {
  readonly id: string
  readonly was: string
  readonly is: string
  readonly movedTo?: string
  readonly rests: readonly string[]
}

/** What became of the clauses of one edition in a newer one, and of the references that the rules make to them. */
export type ComparedView = {
  readonly unchanged: number
  readonly changed: readonly Changed[]
  readonly gone: readonly Changed[]
  readonly added: readonly Changed[]
  readonly references: { readonly found: number; readonly changed: number; readonly orphaned: number }
}

export function comparedView(
  before: string,
  after: string,
  { act, covered, language }: { act: Act; covered: Coverage; language: Language },
): ComparedView {
  const [was, is] = [splitAct(before, act), splitAct(after, act)]
  const [former, newer] = [clauseTexts(was), clauseTexts(is)]
  const uses = new Map(covered.modelled.map((one) => [one.clause, one.uses]))
  const changes = compareTexts(was, is).map((change) => ({
    ...change,
    was: former.get(change.id) ?? '',
    is: newer.get(change.id) ?? '',
    rests: [...new Set((uses.get(change.id) ?? []).map(({ title }) => say(title, language)))],
  }))
  const of = (state: (typeof changes)[number]['state']) => changes.filter((change) => change.state === state)
  const states = new Map(changes.map(({ id, state }) => [id, state]))
  const references = { found: 0, changed: 0, orphaned: 0 }
  for (const [clause, { length }] of uses) {
    const state = states.get(clause) ?? 'gone'
    references[state === 'gone' ? 'orphaned' : state === 'changed' ? 'changed' : 'found'] += length
  }
  return { unchanged: of('unchanged').length, changed: of('changed'), gone: of('gone'), added: of('new'), references }
}
