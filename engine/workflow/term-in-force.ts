import { holds, references, type Scope } from '#engine/expression'
import type { Exception, Source, TermDeadline, Text, Unit } from '#engine/schema'
import { amountOf } from './period.ts'

/** What made a term another one than its rule: a prolongation, a start anew, or the term of an exception; with the acts it rests on. */
export type TermChange = {
  readonly how: 'prolonged' | 'restarted' | 'other'
  readonly amount: number
  readonly unit: Unit
  readonly by: readonly { readonly event: string; readonly on: string }[]
  readonly source?: Source
}

/** What must still be known before a term can run: the event it starts with, or the answer that says how long it is. */
export type MissingOfTerm = {
  readonly lacks: 'start' | 'length'
  readonly missing: string
  readonly source?: Source
}

/** A term as it runs on the ground. */
export type TermInForce = {
  readonly unit: Unit
  readonly from: string
  readonly start: string
  readonly amount: number
  readonly changes: readonly TermChange[]
  readonly source?: Source
  readonly finding?: Text
}

/** The first exception that applies takes the place of a term, from an event of its own if it names one; every prolongation that applies is added. */
export function termInForce(deadline: TermDeadline, scope: Scope): TermInForce | MissingOfTerm {
  const applying = Object.values(deadline.exceptions ?? {}).filter(({ when }) => holds(when, scope) === true)
  const instead = applying.find(({ prolongs }) => !prolongs)
  const { source, finding, unit } = instead ?? deadline
  const from = instead?.from ?? deadline.from
  const start = /^\d{4}/.test(from) ? { type: 'date' as const, value: from } : scope.read(from)
  if (start.type !== 'date' && start.type !== 'date-time') return { lacks: 'start', missing: from, source }
  let amount = amountOf((instead ?? deadline).amount, scope.read)
  if (amount === undefined) return { lacks: 'length', missing: String((instead ?? deadline).amount), source }
  const changes: TermChange[] = instead
    ? [{ how: instead.from === undefined ? 'other' : 'restarted', amount, unit, ...decisionOf(instead, scope) }]
    : []
  for (const one of applying) {
    if (!one.prolongs) continue
    const more = amountOf(one.amount, scope.read)
    if (more === undefined) return { lacks: 'length', missing: String(one.amount), source: one.source }
    amount += more
    changes.push({ how: 'prolonged', amount: more, unit, ...decisionOf(one, scope) })
  }
  return { unit, from, start: start.value, amount, changes, source, finding }
}

/** The acts that an exception rests on: the one it runs from, the one its length is taken from, those its condition asks for. */
function decisionOf({ when, amount, from, source }: Exception, { read }: Scope): Pick<TermChange, 'by' | 'source'> {
  const asked = when.flatMap((expression) => references(expression).done.map(({ path }) => path))
  const answer = typeof amount === 'string' ? amount.split('.')[0] : undefined
  const by = [...new Set([from, answer, ...asked])].flatMap((event) => {
    const on = event === undefined ? undefined : read(event)
    return event !== undefined && (on?.type === 'date' || on?.type === 'date-time') ? [{ event, on: on.value }] : []
  })
  return { by, ...(source === undefined ? {} : { source }) }
}
