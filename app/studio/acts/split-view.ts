import { type Coverage, clauseTexts, compareTexts, inActOrder, matchText, splitAct, type TextPart } from '#engine/acts'
import type { Act } from '#engine/schema'

/** A text split into clauses: what it has, what it lacks, and which of that the rules rest on. */
export type SplitView = {
  readonly lines: number
  readonly all: number
  readonly found: number
  readonly missing: readonly string[]
  readonly broken: readonly string[]
  readonly unknown: readonly string[]
  readonly parts: readonly TextPart[]
}

export function splitView(body: string, act: Act, { modelled }: Coverage): SplitView {
  const parts = splitAct(body, act)
  const { found, missing, unknown } = matchText(parts, act)
  const held = new Set(modelled.map(({ clause }) => clause))
  const absent = inActOrder(missing)
  return {
    lines: body.replace(/\n$/, '').split('\n').length,
    all: Object.keys(act.clauses).length,
    found: found.length,
    missing: absent,
    broken: absent.filter((id) => held.has(id)),
    unknown,
    parts: parts.filter(({ id, text }) => id !== '' || text.trim() !== ''),
  }
}

type Changed = { readonly id: string; readonly was: string; readonly is: string; readonly movedTo?: string }

/** What became of the clauses of one edition in another. */
export type ComparedView = {
  readonly unchanged: number
  readonly changed: readonly Changed[]
  readonly gone: readonly Changed[]
  readonly added: readonly Changed[]
}

export function comparedView(before: string, after: string, act: Act): ComparedView {
  const [was, is] = [splitAct(before, act), splitAct(after, act)]
  const [former, newer] = [clauseTexts(was), clauseTexts(is)]
  const changes = compareTexts(was, is).map((change) => ({
    ...change,
    was: former.get(change.id) ?? '',
    is: newer.get(change.id) ?? '',
  }))
  const of = (state: (typeof changes)[number]['state']) => changes.filter((change) => change.state === state)
  return { unchanged: of('unchanged').length, changed: of('changed'), gone: of('gone'), added: of('new') }
}
