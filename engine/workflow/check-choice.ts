import { own } from '#engine/record'
import { problem } from '#engine/result'
import { type Case, currentVisit } from './case.ts'
import { checkAnswers } from './check-answers.ts'
import { checkConsent } from './check-consent.ts'
import { choices, closingUnmet } from './choices.ts'
import type { FactEvent } from './event.ts'
import { applyFact } from './evolve.ts'
import { involvedNow } from './involved.ts'
import { latestAct } from './latest-act.ts'
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
  const early = checkDay(rules, state, event)
  if (early.length > 0) return early
  const unmet =
    event.type === 'closing-taken' ? closingUnmet(rules, applyFact(rules, state, event), name, event.on) : open.unmet
  if (event.type === 'consent-recorded') return checkConsent(rules, state, event)
  const answers = checkAnswers(rules, state, event)
  return unmet.length > 0 ? [...answers, problem('choice-unmet', [], { name })] : answers
}

// What ends the case cuts off nothing that was done later; other choices may be made since what offers them began.
function checkDay(rules: Rules, state: Case, event: ChoiceEvent): readonly Refusal[] {
  const { on } = event
  const latest = isEnd(rules, state, event) ? latestAct(rules, state) : undefined
  if (latest && isBefore(on, latest.on))
    return [problem('end-before-act', ['on'], { on, basis: latest.on, of: latest.of, act: latest.name })]
  const basis = basisOf(rules, state, event)
  return basis !== undefined && isBefore(on, basis) ? [problem('date-before-basis', ['on'], { on, basis })] : []
}

function isEnd(rules: Rules, state: Case, event: ChoiceEvent): boolean {
  if (event.type === 'closing-taken') return true
  if (event.type !== 'transition-taken' || event.run !== undefined) return false
  const here = own(rules.version.workflow.stages, currentVisit(state)?.stage ?? '')
  return own(here?.next, event.transition)?.close !== undefined
}

function basisOf(rules: Rules, state: Case, event: ChoiceEvent): string | undefined {
  const opened = state.opened?.on
  if (event.type === 'consent-recorded') return opened
  if (event.type === 'transition-taken' && event.run !== undefined)
    return state.runs.find(({ key }) => key === event.run)?.on
  if (event.type !== 'branch-opened') return state.visits.at(-1)?.on
  const during = own(rules.version.workflow.branches, event.branch)?.during
  if (during === undefined) return opened
  const away = state.visits.findLastIndex(({ stage }) => !during.includes(stage))
  return (state.visits[away + 1] ?? state.visits.at(-1))?.on
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
