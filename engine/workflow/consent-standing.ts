import type { Scope } from '#engine/expression'
import { own } from '#engine/record'
import { agencyOf } from './agency-of.ts'
import type { Case, ConsentEntry } from './case.ts'
import { dateOf, isBefore } from './moment.ts'
import type { Rules } from './rules.ts'

/** How a consent stands on a day, and the answer that makes it so; only `given` opens what waits for it. */
export type ConsentStanding =
  | { readonly state: 'never-asked' }
  | { readonly state: 'given' | 'refused' | 'withdrawn' | 'expired'; readonly entry: ConsentEntry }
  | { readonly state: 'given-to-another'; readonly entry: ConsentEntry; readonly needed: string }

/** A consent by the last answer on or before the day `on`: what was withdrawn later still held before. */
export function consentStanding(rules: Rules, state: Case, id: string, on: string, scope: Scope): ConsentStanding {
  const entry = answerOn(state, id, on)
  if (!entry) return { state: 'never-asked' }
  if (entry.answer !== 'given') return { state: entry.answer, entry }
  if (entry.until !== undefined && dateOf(on) > entry.until) return { state: 'expired', entry }
  const needed = receiverOf(rules, state, id, on, scope)
  if (entry.to !== undefined && needed !== undefined && needed !== entry.to)
    return { state: 'given-to-another', entry, needed }
  return { state: 'given', entry }
}

/** The agency a consent is given to: the one that plays the role the procedure names. */
export function receiverOf(rules: Rules, state: Case, id: string, on: string, scope: Scope): string | undefined {
  const to = own(rules.version.workflow.consents, id)?.to
  // A role whose fallback asks for a consent to that very role must not go round in a circle.
  const plain: Scope = { ...scope, consent: (other) => answerOn(state, other, on)?.answer === 'given' }
  return to === undefined ? undefined : agencyOf(rules, state, to, plain)
}

/** The answer that counts on a day: the latest by its legal date, of one day the one recorded last. */
export function answerOn(state: Case, id: string, on: string): ConsentEntry | undefined {
  let found: ConsentEntry | undefined
  for (const entry of own(state.consents, id) ?? [])
    if (!isBefore(on, entry.on) && !(found && isBefore(entry.on, found.on))) found = entry
  return found
}
