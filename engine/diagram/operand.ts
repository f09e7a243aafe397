import { fieldsOf, type PlacedField, type ProcedureVersion, tasksOf } from '#engine/definition'
import type { Expression, Field } from '#engine/schema'
import { pathTitle } from './path-title.ts'
import type { DiagramWords } from './words.ts'

/** One side of a comparison in words; `field` is the field it reads. */
export type Operand = { readonly text: string; readonly isDate?: boolean; readonly field?: Field }

const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const

export function isComparison(operator: string): operator is (typeof comparisons)[number] {
  return comparisons.some((one) => one === operator)
}

/** A side of a comparison; `other` is the side whose choices name a value. Undefined where it is more than a name or a value. */
export function operandOf(
  expression: Expression,
  version: ProcedureVersion,
  words: DiagramWords,
  other?: Operand,
): Operand | undefined {
  if (typeof expression === 'boolean') return { text: expression ? words.states.yes : words.states.no }
  if (typeof expression === 'number') return { text: String(expression) }
  if (typeof expression === 'string') return literal(expression, version, words, other?.field)
  if (expression === null || Array.isArray(expression)) return undefined
  const [[operator = '', argument = null] = []] = Object.entries(expression)
  const [first = null, second = null] = Array.isArray(argument) ? argument : [argument]
  if (operator === 'age') {
    const [birth, day] = [operandOf(first, version, words), operandOf(second, version, words)]
    return birth && day ? { text: words.states.age(day.text) } : undefined
  }
  if (typeof first !== 'string') return undefined
  if (operator === 'parameter') {
    const parameter = version.region.parameters?.[first]
    return parameter && { text: words.states.named(words.text(parameter.title)) }
  }
  return operator === 'var' ? read(first, version, words) : undefined
}

function read(path: string, version: ProcedureVersion, words: DiagramWords): Operand | undefined {
  const [head = '', ...names] = path.split('.')
  if (head === 'row') return undefined
  if (path === 'on') return { text: words.states.thisDay, isDate: true }
  const title = pathTitle(version, path, words)
  if (names.length === 0) return { text: words.states.dayOf(title), isDate: true }
  if (names[0] === 'ends') return { text: title, isDate: true }
  const field = fieldAt(head, names, version)
  const isDate = field?.kind === 'date' || field?.kind === 'date-time'
  return field && { text: words.states.named(words.text(field.title)), isDate, field }
}

function literal(text: string, { region }: ProcedureVersion, words: DiagramWords, field: Field | undefined): Operand {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return { text: words.day(text), isDate: true }
  const options = field?.kind === 'choice' || field?.kind === 'choices' ? field.options : undefined
  const title = (options && Object.hasOwn(options, text) ? options[text] : undefined) ?? region.agencies[text]?.title
  return { text: words.states.named(title === undefined ? text : words.text(title)) }
}

function fieldAt(head: string, names: readonly string[], { workflow, forms }: ProcedureVersion): Field | undefined {
  const id = head === 'subject' ? workflow.subject.form : tasksOf(workflow).find(({ id }) => id === head)?.task.form
  const form = id === undefined ? undefined : forms[id]
  const called = ({ name, parent }: PlacedField): string => (parent ? `${called(parent)}.${name}` : name)
  return form && fieldsOf(form).find((one) => called(one) === names.join('.'))?.field
}
