import type { Scope } from '#engine/expression'
import { own } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { fieldReader, scopeOf } from './scope-of.ts'

/** What the form's expressions read: its own answers first, then the case around it. */
export function formScope(form: Form, answers: Answers, context: FormContext): Scope {
  const read = fieldReader(topFields(form), context, (name) => own(answers, name))
  return scopeOf(read, context.outer)
}
