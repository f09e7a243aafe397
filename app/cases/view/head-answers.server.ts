import type { CaseView } from '#app/data/cases.server.ts'
import { defaultAnswers, type FormContext } from '#engine/forms'
import { own } from '#engine/record'
import type { Answers } from '#engine/schema'
import { formContext, placeOf, splitKey } from '#engine/workflow'
import type { FormTask } from './form-task.server.ts'

/** Of what a form starts with, that which comes from the person's card. */
export function headAnswers({ rules, state, today }: CaseView, { key, form, prefilled }: FormTask): Answers {
  const prefill = placeOf(rules.version.workflow, splitKey(key).task)?.task.prefill ?? {}
  const carried = Object.entries(prefill).flatMap(([field, path]) => {
    const answer = own(prefilled, field)
    return path.startsWith('subject.') && answer !== undefined ? [[field, answer] as const] : []
  })
  return { ...defaultAnswers(form, ofSubject(formContext(rules, state, today))), ...Object.fromEntries(carried) }
}

/** The case as if nothing but the subject were known of it. */
function ofSubject({ outer, ...context }: FormContext): FormContext {
  const unknown = (path: string) => ({ type: 'unknown', reason: 'unanswered', path }) as const
  return {
    ...context,
    outer: {
      ...outer,
      read: (path) => (path.startsWith('subject.') ? outer.read(path) : unknown(path)),
      parameter: (name) => unknown(name),
    },
  }
}
