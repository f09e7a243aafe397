import { answerProblems, type FormContext, fieldsOf, settle } from '#engine/forms'
import { isObject } from '#engine/record'
import type { Answers, Field, Form } from '#engine/schema'
import { sampleOf, wantedOf } from './sample-of.ts'
import { type Wish, wishesOf } from './wishes.ts'

type Path = readonly (string | number)[]

const rounds = 60

/**
 * The smallest complete answers of a form on a day that begin with `start` and hold what is `wanted` by path;
 * undefined where they cannot be found by filling in what is asked for.
 */
export function sampleAnswers(
  form: Form,
  { start, wanted, on }: { readonly start: Answers; readonly wanted: Wish; readonly on: string },
  context: FormContext,
): Answers | undefined {
  const fields = new Map(fieldsOf(form).map(({ path, field }) => [path.join('.'), field]))
  const fieldAt = (path: Path) => fields.get(path.filter((step) => typeof step === 'string').join('.'))
  let answers = start
  for (const [name, wish] of Object.entries({ ...shown(form, Object.keys(wanted)), ...wanted })) {
    const path = name.split('.')
    const field = fields.get(name)
    const value = field && wantedOf(field, wish, on, context)
    if (value !== undefined) answers = withValue(answers, path, value)
  }
  const tried = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const [first] = answerProblems(form, answers, context)
    if (!first) return settle(form, answers, context).answers
    const mark = `${first.code} ${first.path.join('/')}`
    if (tried.has(mark)) return undefined
    tried.add(mark)
    const field = fieldAt(first.path)
    if (first.code === 'required') answers = withValue(answers, first.path, missing(field, first.path, on, context))
    else if (first.code === 'requirement-unmet' && field) answers = met(field, first.params?.name, answers)
    else return undefined
  }
  return undefined

  // A requirement of a field is met by the answers it names, where it names answers of the form.
  function met(field: Field, name: string | number | undefined, before: Answers): Answers {
    const when = field.requires?.[String(name)]?.when ?? []
    return Object.entries(wishesOf(when)[0] ?? {}).reduce((now, [path, wish]) => {
      const other = fields.get(path)
      const value = other && wantedOf(other, wish, on, context)
      return value === undefined ? now : withValue(now, path.split('.'), value)
    }, before)
  }
}

// What must be answered for fields to be there at all.
function shown(form: Form, names: readonly string[]): Wish {
  const placed = fieldsOf(form).filter(({ path }) => names.includes(path.join('.')))
  const conditions = placed.flatMap(({ section, field }) => [
    form.sections[section]?.visible ?? [],
    field.visible ?? [],
  ])
  return Object.fromEntries(conditions.flatMap((when) => Object.entries(wishesOf(when)[0] ?? {})))
}

// What stands inside a document or a row of services has no field of its own.
function missing(field: Field | undefined, path: Path, on: string, context: FormContext): unknown {
  if (field) return sampleOf(field, on, context)
  return path.at(-1) === 'date' ? on.slice(0, 10) : '—'
}

function withValue(answers: Answers, [step = '', ...rest]: Path, value: unknown): Answers {
  return { ...answers, [step]: rest.length === 0 ? value : inside(answers[String(step)], rest, value) }
}

function inside(answer: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (typeof step !== 'number') return withValue(isObject(answer) ? answer : {}, path, value)
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : []
  const row = rest.length === 0 ? value : inside(rows[step], rest, value)
  return [...rows.slice(0, step), row, ...rows.slice(step + 1)]
}
