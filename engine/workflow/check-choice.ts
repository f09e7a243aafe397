import { problem } from '#engine/result'
import type { Case } from './case.ts'
import { checkAnswers } from './check-answers.ts'
import { checkConsent } from './check-consent.ts'
import { choices, closingUnmet } from './choices.ts'
import type { FactEvent } from './event.ts'
import { applyFact } from './evolve.ts'
import { involvedNow } from './involved.ts'
import { isBefore } from './moment.ts'
import type { Refusal } from './refusal.ts'
import type { Rules } from './rules.ts'

type ChoiceEvent = Extract<
  FactEvent,
  { type: 'consent-recorded' | 'branch-opened' | 'transition-taken' | 'closing-taken' }
>

/** Why a consent, branch, transition or closing cannot be recorded. */
export function checkChoice(rules: Rules, state: Case, event: ChoiceEvent): readonly Refusal[] {
  const [type, name] = named(event)
  const run = event.type === 'transition-taken' ? event.run : undefined
  const open = choices(rules, state, event.on).find(
    (other) => other.type === type && other.name === name && other.run === run,
  )
  if (!open) return [problem(state.status === 'closed' ? 'case-closed' : 'choice-not-open', [], { name })]
  const allowed =
    type === 'consent' ? involvedNow(rules, state, event.on).includes(event.agency) : open.agency === event.agency
  if (!allowed) return [problem('not-your-move', [], { task: name, agency: open.agency ?? '' })]
  const basis = type === 'consent' ? state.opened?.on : state.visits.at(-1)?.on
  if (basis !== undefined && isBefore(event.on, basis))
    return [problem('date-before-basis', ['on'], { on: event.on, basis })]
  const unmet =
    event.type === 'closing-taken' ? closingUnmet(rules, applyFact(rules, state, event), name, event.on) : open.unmet
  if (event.type === 'consent-recorded') return checkConsent(rules, state, event)
  const answers = checkAnswers(rules, state, event)
  return unmet.length > 0 ? [...answers, problem('choice-unmet', [], { name })] : answers
}

function named(event: ChoiceEvent): readonly ['consent' | 'branch' | 'transition' | 'closing', string] {
  switch (event.type) {
    case 'consent-recorded':
      return ['consent', event.consent]
    case 'branch-opened':
      return ['branch', event.branch]
    case 'transition-taken':
      return ['transition', event.transition]
    case 'closing-taken':
      return ['closing', event.closing]
  }
}
