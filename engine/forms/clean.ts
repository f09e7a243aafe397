import { isObject, own } from '#engine/record'
import { problem } from '#engine/result'
import type { Answers, Field, Form, Section } from '#engine/schema'
import type { AnswerProblem } from './answer-problem.ts'
import { choice } from './choice.ts'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import type { Leaf } from './leaf.ts'
import { isContainer, leafOf } from './leaf-of.ts'
import { isBlank, type Json } from './plain.ts'
import { serviceTitles } from './services.ts'
import { isTooLarge, tooLargeMembers } from './too-large.ts'

type Path = readonly (string | number)[]
type Cleaned<T> = { readonly answer: T; readonly problems: readonly AnswerProblem[] }
type Clean<T = unknown> = (answer: unknown, path: Path) => Cleaned<T>

/**
 * The declared answers in their stored form. Computed ones are left out; undeclared ones and those that are not even the
 * right kind of JSON are left out and named.
 */
export function clean(form: Form, answers: Answers, context: FormContext): Cleaned<Json> {
  return cleaner(form, context)(answers)
}

/** The same, made once for many edits: rows that did not change since are not read again. */
export function cleaner(form: Form, context: FormContext): (answers: Answers) => Cleaned<Json> {
  const fields = topFields(form)
  const record = recordCleaner(fieldCleaners(fields, context))
  return (answers) => {
    if (!isTooLarge(answers)) return record(answers, [])
    // The rest of the form goes on without the longest answers.
    const large = tooLargeMembers(answers, Object.keys(fields))
    const small = Object.keys(fields).filter((name) => !large.includes(name))
    const { answer, problems } = record(Object.fromEntries(small.map((name) => [name, own(answers, name)])), [])
    const found = large.map((name) => problem('too-large', [name]))
    return { answer, problems: [...(found.length > 0 ? found : [problem('too-large')]), ...problems] }
  }
}

function fieldCleaners(fields: Section['fields'], context: FormContext): ReadonlyMap<string, Clean> {
  return new Map(Object.entries(fields).map(([name, field]) => [name, fieldCleaner(field, context)]))
}

function fieldCleaner(field: Field, context: FormContext): Clean {
  if (!isContainer(field)) return field.value === undefined ? leafCleaner(leafOf(field, context)) : computed
  if (field.kind === 'group') return groupCleaner(recordCleaner(fieldCleaners(field.fields, context)))
  const columns = fieldCleaners(field.columns, context)
  if (field.kind === 'table') return rowsCleaner(recordCleaner(columns))
  return rowsCleaner(
    recordCleaner(new Map([['service', leafCleaner(choice(serviceTitles(field, context)))], ...columns])),
  )
}

function computed(): Cleaned<undefined> {
  return { answer: undefined, problems: [] }
}

function leafCleaner(leaf: Leaf): Clean {
  return (answer, path) => {
    if (isBlank(answer)) return { answer: undefined, problems: [] }
    const normal = leaf.normal(answer)
    if (normal === undefined) return { answer: undefined, problems: [problem('wrong-type', path)] }
    return { answer: isBlank(normal) ? undefined : normal, problems: [] }
  }
}

function groupCleaner(members: Clean): Clean {
  return (answer, path) => {
    const { answer: group, problems } = members(answer ?? {}, path)
    return { answer: isBlank(group) ? undefined : group, problems }
  }
}

// An empty row stays: it is one that has just been added.
function rowsCleaner(row: Clean): Clean {
  const right = new WeakMap<object, Cleaned<unknown>>()
  const cleanRow: Clean = (answer, path) => {
    const known = isObject(answer) ? right.get(answer) : undefined
    if (known) return known
    const cleaned = row(answer, path)
    if (isObject(answer) && cleaned.problems.length === 0) right.set(answer, cleaned)
    return cleaned
  }
  return (answer, path) => {
    if (answer === undefined || answer === null) return { answer: undefined, problems: [] }
    if (!Array.isArray(answer)) return { answer: undefined, problems: [problem('wrong-type', path)] }
    const rows = answer.map((one, index) => cleanRow(one, [...path, index]))
    return { answer: rows.map((one) => one.answer), problems: rows.flatMap((one) => one.problems) }
  }
}

function recordCleaner(members: ReadonlyMap<string, Clean>): Clean<Json> {
  return (answer, path) => {
    if (!isObject(answer)) return { answer: {}, problems: [problem('wrong-type', path)] }
    const undeclared = Object.keys(answer).filter((name) => !members.has(name))
    const parts = [...members].map(([name, member]) => [name, member(own(answer, name), [...path, name])] as const)
    return {
      answer: Object.fromEntries(
        parts.map(([name, part]) => [name, part.answer]).filter(([, part]) => part !== undefined),
      ),
      problems: [
        ...undeclared.map((name) => problem('undeclared', [...path, name])),
        ...parts.flatMap(([, part]) => part.problems),
      ],
    }
  }
}
