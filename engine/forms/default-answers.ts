import { evaluate, type Scope } from '#engine/expression'
import type { Answers, Form, Section } from '#engine/schema'
import { answerOf } from './answer-of.ts'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { formScope } from './form-scope.ts'
import { isBlank, own } from './plain.ts'
import { placesReader } from './row-places.ts'
import { scopeOf } from './scope-of.ts'

/** What a form starts with that nobody has touched; a default may read the case, not other answers of the form. */
export function defaultAnswers(form: Form, context: FormContext): Answers {
  return defaults(topFields(form), formScope(form, {}, context), context)
}

/** A new row of a top field that is a table or services (then with its service); its defaults may read the answers. */
export function newRow(form: Form, name: string, answers: Answers, context: FormContext, service?: string): Answers {
  const field = own(topFields(form), name)
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
