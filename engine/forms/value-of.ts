import type { Value } from '#engine/expression'
import { isObject, own } from '#engine/record'
import type { Answers, Field, Form, Section } from '#engine/schema'
import { choice } from './choice.ts'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import type { Leaf } from './leaf.ts'
import { isContainer, leafOf, type RowsField } from './leaf-of.ts'
import { maxRows, serviceTitles } from './services.ts'

type Read = (answer: unknown) => Value

/**
 * The answers as one record for expressions: every declared field is there, unanswered and invalid ones as unknown,
 * nothing is coerced.
 */
export function typedAnswers(form: Form, answers: Answers, context: FormContext): Value {
  return recordReader(fieldReaders(topFields(form), context))(answers)
}

/** Reads answers of the field; made once, used for every row. */
export function valueReader(field: Field, context: FormContext): Read {
  if (!isContainer(field)) return leafReader(leafOf(field, context))
  if (field.kind === 'group') return recordReader(fieldReaders(field.fields, context))
  const read = rowReader(field, context)
  const max = maxRows(field, context)
  return (answer) => {
    if (answer === undefined) return { type: 'unknown', reason: 'unanswered' }
    if (!Array.isArray(answer)) return { type: 'unknown', reason: 'wrong-type' }
    if (answer.length > max) return { type: 'unknown', reason: 'too-large' }
    return { type: 'list', items: answer.map(read) }
  }
}

/** Reads one row of a table or of services; made once, it reads the same row once. */
export function rowReader(field: RowsField, context: FormContext): Read {
  const columns = fieldReaders(field.columns, context)
  if (field.kind === 'table') return remembered(recordReader(columns))
  return remembered(recordReader([['service', leafReader(choice(serviceTitles(field, context)))], ...columns]))
}

function remembered(read: Read): Read {
  const known = new WeakMap<object, Value>()
  return (row) => {
    const before = isObject(row) ? known.get(row) : undefined
    if (before) return before
    const value = read(row)
    if (isObject(row)) known.set(row, value)
    return value
  }
}

function fieldReaders(fields: Section['fields'], context: FormContext): readonly (readonly [string, Read])[] {
  return Object.entries(fields).map(([name, field]) => [name, valueReader(field, context)])
}

function recordReader(readers: readonly (readonly [string, Read])[]): Read {
  return (answer = {}) => {
    if (!isObject(answer)) return { type: 'unknown', reason: 'wrong-type' }
    return {
      type: 'record',
      fields: Object.fromEntries(readers.map(([name, read]) => [name, read(own(answer, name))])),
    }
  }
}

function leafReader(leaf: Leaf): Read {
  return (answer) => {
    if (answer === undefined) return { type: 'unknown', reason: 'unanswered' }
    const reading = leaf.read(answer)
    return reading.ok ? reading.value : { type: 'unknown', reason: 'wrong-type' }
  }
}
