import type { Value } from '#engine/expression'
import { isObject, own } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { isContainer } from './leaf-of.ts'
import { typedAnswers, valueReader } from './value-of.ts'

/** Reads a form's answers for expressions, whole or by a top field, as `typedAnswers` has them. */
export type AnswerReader = {
  readonly all: (answers: Answers) => Value
  /** Undefined where the form has no such field, or the answers are none. */
  readonly one: (answers: Answers, name: string) => Value | undefined
}

/** A reader made ready once; of `context` the lists alone count. */
export function answerReader(form: Form, context: FormContext): AnswerReader {
  const fields = topFields(form)
  const readers = new Map<string, (answer: unknown) => Value>()
  const readerOf = (name: string) => {
    const known = readers.get(name)
    const field = known ? undefined : own(fields, name)
    if (!field) return known
    const read = valueReader(field, context)
    const made = isContainer(field) ? once(read) : read
    readers.set(name, made)
    return made
  }
  return {
    all: once((answers: Answers) => typedAnswers(form, answers, context)),
    one: (answers, name) => (isObject(answers) ? readerOf(name)?.(own(answers, name)) : undefined),
  }
}

// A table may have hundreds of rows, and its answer is asked for at every event.
function once<T>(read: (answer: T) => Value): (answer: T) => Value {
  const known = new WeakMap<object, Value>()
  return (answer) => {
    if (typeof answer !== 'object' || answer === null) return read(answer)
    const value = known.get(answer) ?? read(answer)
    known.set(answer, value)
    return value
  }
}
