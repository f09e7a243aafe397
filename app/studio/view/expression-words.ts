import { type ConditionNames, conditionWords } from '#app/messages/conditions.ts'
import type { Language } from '#app/messages/language.ts'
import { type Expression, explain, type Scope, type Value } from '#engine/expression'

// Nothing is known of any case here, so that only what is asked for is said.
const unknown = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
const nowhere: Scope = { read: unknown, done: () => false, consent: () => false, valid: unknown, parameter: unknown }

/** What the parts of a condition ask for, one line each; `titleOf` knows what names are called. */
export function expressionWords(
  value: unknown,
  titleOf: (name: string) => string | undefined,
  language: Language,
): readonly string[] {
  const called = (path: string) => {
    const steps = path.split('.')
    return [...new Set(steps.map((step) => titleOf(step)))].map((title, at) => title ?? steps[at]).join(': ')
  }
  const names: ConditionNames = {
    answer: called,
    option: (_, option) => titleOf(option) ?? option,
    done: called,
    consent: called,
    parameter: called,
    isOpen: () => false,
  }
  return [value].flat().flatMap((one) => {
    const said = isExpression(one) ? conditionWords(explain(one, nowhere), names, language) : ''
    return said === '' ? [] : [said]
  })
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null
}
