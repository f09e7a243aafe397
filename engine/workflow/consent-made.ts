import { holds, type Scope } from '#engine/expression'
import { own } from '#engine/record'
import { actingRole } from './agency-of.ts'
import type { Case } from './case.ts'
import { receiverOf } from './consent-standing.ts'
import type { Fact } from './event.ts'
import type { Rules } from './rules.ts'

type ConsentFact = Extract<Fact, { type: 'consent-recorded' }>

const longestPaper = 200

/** The consent as it is kept: who answered and to whom, where nothing else is said; a last day only for what is given. */
export function consentMade(rules: Rules, state: Case, on: string, fact: ConsentFact, scope: Scope): ConsentFact {
  const { consent, answer } = fact
  const role = own(rules.version.workflow.consents, consent)?.role
  const paper = fact.paper?.trim().slice(0, longestPaper)
  const made = {
    giver: fact.giver ?? (role === undefined ? undefined : actingRole(rules, role, scope)),
    to: receiverOf(rules, state, consent, on, scope),
    paper: paper === '' ? undefined : paper,
    until: answer === 'given' ? fact.until : undefined,
  }
  const known = Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined))
  return { type: 'consent-recorded', consent, answer, ...known }
}

/** The roles that may answer for a consent: whose it is, or who acts in that one's place; both while it is not known. */
export function giversOf(rules: Rules, id: string, scope: Scope): readonly string[] {
  const { consents, roles } = rules.version.workflow
  const role = own(consents, id)?.role
  if (role === undefined) return []
  const instead = own(roles, role)?.instead
  if (!instead) return [role]
  const acts = instead.when && holds(instead.when, scope)
  if (acts === true) return [instead.role]
  return acts === false ? [role] : [role, instead.role]
}
