import { answerProblems } from '#engine/forms'
import { answersOf } from './answers-of.ts'
import type { Case } from './case.ts'
import { formContext } from './case-scope.ts'
import type { FactEvent } from './event.ts'
import { formOf } from './form-of.ts'
import type { Refusal } from './refusal.ts'
import type { Rules } from './rules.ts'

/** What is wrong with the answers a fact carries, each at its field. */
export function checkAnswers(rules: Rules, state: Case, event: FactEvent): readonly Refusal[] {
  const form = formOf(rules, event)
  if (!form) return []
  const run = event.type === 'task-done' ? event.run : undefined
  const answers = answersOf(event) ?? {}
  return answerProblems(form, answers, formContext(rules, state, event.on, run)).map((found) => ({
    ...found,
    path: ['answers', ...found.path],
  }))
}
