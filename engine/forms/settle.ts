import { evaluate, holds } from '#engine/expression'
import { own } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { answerOf } from './answer-of.ts'
import { clean } from './clean.ts'
import { visibleWhen } from './dependencies.ts'
import { editAnswers } from './edit-answers.ts'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import type { Json } from './plain.ts'
import { fieldReader, scopeOf } from './scope-of.ts'
import { settlingOrder } from './settling-order.ts'

/** `hidden` holds JSON pointers to the answers that do not apply; what is inside them is not listed. */
export type Settled = { readonly answers: Answers; readonly hidden: ReadonlySet<string> }

/**
 * What the answers amount to, the same in the browser and on the server: only declared ones, in their stored form,
 * hidden ones cleared unless their field keeps them, computed ones made anew. Of answers over 512 kB the longest are left out.
 */
export function settle(form: Form, answers: Answers, context: FormContext): Settled {
  return settleClean(form, clean(form, answers, context).answer, context)
}

export function settleClean(form: Form, cleaned: Json, context: FormContext): Settled {
  return settler(form, context)(cleaned)
}

/** The same, made once for many edits. */
export function settler(form: Form, context: FormContext): (cleaned: Json) => Settled {
  const fields = topFields(form)
  let answers: Json = {}
  const read = fieldReader(fields, context, (name) => own(answers, name))
  const steps = settlingOrder(form).order.flatMap((placed) => {
    const visible = visibleWhen(form, placed)
    return visible || placed.field.value !== undefined ? [{ ...placed, visible }] : []
  })

  return (cleaned) => {
    const hidden = new Set<string>()
    answers = cleaned
    for (const { field, path, visible } of steps) {
      answers = editAnswers({ fields, path, answers, hidden, context }, (answer, pointer, places) => {
        const scope = scopeOf(read, context.outer, places)
        if (visible && holds(visible, scope) !== true) {
          hidden.add(pointer)
          return field.hidden === 'keep' ? answer : undefined
        }
        return field.value === undefined ? answer : answerOf(field, evaluate(field.value, scope), context)
      })
    }
    return { answers, hidden }
  }
}
