import { evaluate, type Scope } from '#engine/expression'
import type { Answers, Form, Section } from '#engine/schema'
import { answerOf } from './answer-of.ts'
import { fieldsOf, topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { formScope } from './form-scope.ts'
import { isBlank } from './plain.ts'
import { placesReader } from './row-places.ts'
import { scopeOf } from './scope-of.ts'

/** What a form starts with that nobody has touched; a default may read the case, not other answers of the form. */
export function defaultAnswers(form: Form, context: FormContext): Answers {
  return defaults(topFields(form), formScope(form, {}, context), context)
}

/** A new row of a table, or of services for one of them; its defaults may read the answers given so far. */
export function newRow(
  form: Form,
  path: readonly string[],
  answers: Answers,
  context: FormContext,
  service?: string,
): Answers {
  const field = fieldsOf(form).find((one) => one.path.join('.') === path.join('.'))?.field
  if (field?.kind !== 'table' && field?.kind !== 'services') return {}
  const row = service === undefined ? {} : { service }
  const scope = scopeOf(() => undefined, formScope(form, answers, context), placesReader(field, context)(row))
  return { ...row, ...defaults(field.columns, scope, context) }
}

function defaults(fields: Section['fields'], scope: Scope, context: FormContext): Answers {
  const answers = Object.entries(fields).map(([name, field]) => {
    if (field.kind === 'group') return [name, defaults(field.fields, scope, context)]
    return [name, field.default === undefined ? undefined : answerOf(field, evaluate(field.default, scope), context)]
  })
  return Object.fromEntries(answers.filter(([, answer]) => !isBlank(answer)))
}
