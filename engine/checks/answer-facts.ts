import { type Library, tasksOf } from '#engine/definition'
import { type Expression, isList, operatorOf } from '#engine/expression'
import { own } from '#engine/record'
import type { Form, Workflow } from '#engine/schema'
import { fieldsAt, through } from './field-at.ts'

/** When a task leaves an answer: `visible` conditions read the case; a required one is there whenever it is visible. */
export type AnswerFacts = {
  readonly visible: readonly Expression[]
  readonly required: boolean
  readonly kept: boolean
}

/** What the form of a task says of the answer at a path; undefined where the path leads to no field. */
export function answerFactsIn(workflow: Workflow, library: Library): (path: string) => AnswerFacts | undefined {
  const forms = new Map(tasksOf(workflow).map(({ id, task }) => [id, own(library.forms, task.form)]))
  return (path) => {
    const [task = '', ...names] = path.split('.')
    const form = forms.get(task)
    const fields = fieldsAt(path, workflow, library)
    if (!form || fields.length === 0) return undefined
    const inner = names[0] === 'first' ? names.slice(1) : names
    const section = Object.values(form.sections).find((one) => own(one.fields, inner[0]) !== undefined)
    const conditions = [...(section?.visible ?? []), ...fields.flatMap(({ visible }) => visible ?? [])]
    return {
      visible: conditions.map((condition) => inCase(condition, form, task)),
      required: fields.length === inner.length && fields.at(-1)?.required === true,
      kept: fields.some(({ hidden }) => hidden === 'keep'),
    }
  }
}

/** A condition of a form as a condition of the case: its own fields are answers of the task. */
function inCase(expression: Expression, form: Form, task: string): Expression {
  if (isList(expression)) return expression.map((item) => inCase(item, form, task))
  const [operator, argument = null] = operatorOf(expression) ?? []
  if (operator === undefined) return expression
  const isName = typeof argument === 'string' && (operator === 'var' || operator === 'answered')
  if (!isName) return { [operator]: inCase(argument, form, task) }
  return { [operator]: through(form, argument.split('.')).length > 0 ? `${task}.${argument}` : argument }
}
