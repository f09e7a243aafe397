import { problem } from '#engine/result'
import type { Case } from './case.ts'
import { caseScope } from './case-scope.ts'
import { giversOf } from './consent-made.ts'
import { answerOn } from './consent-standing.ts'
import type { FactEvent } from './event.ts'
import { dateOf, isMoment } from './moment.ts'
import type { Refusal } from './refusal.ts'
import type { Rules } from './rules.ts'

type ConsentEvent = Extract<FactEvent, { type: 'consent-recorded' }>

/** What is wrong with a consent itself: who gives it, how long it holds, whether there is one to withdraw. */
export function checkConsent(rules: Rules, state: Case, event: ConsentEvent): readonly Refusal[] {
  const { consent, answer, giver, until, on } = event
  if (answer === 'withdrawn' && answerOn(state, consent, on)?.answer !== 'given')
    return [problem('no-consent-to-withdraw')]
  const givers = giversOf(rules, consent, caseScope(rules, state, on))
  return [
    ...(giver === undefined || givers.includes(giver) ? [] : [problem('not-theirs-to-consent', ['giver'], { giver })]),
    ...(until === undefined ? [] : checkUntil(until, dateOf(on))),
  ]
}

function checkUntil(until: string, on: string): readonly Refusal[] {
  if (until.length !== 10 || !isMoment(until)) return [problem('bad-until', ['until'])]
  return until < on ? [problem('until-before-consent', ['until'], { until, on })] : []
}
