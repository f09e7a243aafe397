import { fieldsOf } from '#engine/forms'
import { isObject, own } from '#engine/record'
import type { Answers } from '#engine/schema'
import { momentFault } from './legal-moment.ts'
import type { Rules } from './rules.ts'

/** The day the subject of a case was born, as its form marks it; undefined where that is not known or no date. */
export function birthDateOf({ version: { workflow, forms } }: Rules, subject: Answers): string | undefined {
  const form = own(forms, workflow.subject.form)
  const path = form && fieldsOf(form).find(({ field }) => field.as === 'birth-date')?.path
  const answer = path?.reduce<unknown>((value, name) => (isObject(value) ? own(value, name) : undefined), subject)
  return typeof answer === 'string' && answer.length === 10 && momentFault(answer) === undefined ? answer : undefined
}
