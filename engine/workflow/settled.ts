import { settle } from '#engine/forms'
import type { Answers } from '#engine/schema'
import type { Case } from './case.ts'
import { caseScope, formContext } from './case-scope.ts'
import { consentMade } from './consent-made.ts'
import type { Fact } from './event.ts'
import { formOf } from './form-of.ts'
import type { Rules } from './rules.ts'

/** The fact with its answers as the server makes them: hidden ones cleared, computed ones computed, unknown keys dropped. */
export function settled(rules: Rules, state: Case, on: string, fact: Fact): Fact {
  if (fact.type === 'consent-recorded') return consentMade(rules, state, on, fact, caseScope(rules, state, on))
  const form = formOf(rules, fact)
  if (!form) return fact.type === 'task-done' || fact.type === 'closing-taken' ? { ...fact, answers: {} } : fact
  const clean = (answers: Answers, run?: string) => settle(form, answers, formContext(rules, state, on, run)).answers
  switch (fact.type) {
    case 'case-opened':
      return { ...fact, subject: clean(fact.subject) }
    case 'task-done':
      return { ...fact, answers: clean(fact.answers, fact.run) }
    case 'closing-taken':
      return { ...fact, answers: clean(fact.answers) }
    case 'task-waived':
    case 'branch-opened':
    case 'transition-taken':
      return fact
  }
}
