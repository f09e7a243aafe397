import { type Coverage, inActOrder, matchText, splitAct, type TextPart } from '#engine/acts'
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
