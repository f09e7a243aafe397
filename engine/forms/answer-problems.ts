import { holds } from '#engine/expression'
import { isObject, own } from '#engine/record'
import { problem } from '#engine/result'
import type { Answers, Field, Form, Section } from '#engine/schema'
import type { AnswerProblem } from './answer-problem.ts'
import { clean } from './clean.ts'
import { topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { formScope } from './form-scope.ts'
import { isContainer, leafOf, type RowsField } from './leaf-of.ts'
import { isBlank } from './plain.ts'
import { placesReader } from './row-places.ts'
import { type Places, scopeOf } from './scope-of.ts'
import { serviceProblems } from './service-problems.ts'
import { maxRows } from './services.ts'
import { settleClean } from './settle.ts'

type Path = readonly (string | number)[]

/** Everything that keeps the answers from being complete and right, each at its place in the answers. */
export function answerProblems(form: Form, answers: Answers, context: FormContext): readonly AnswerProblem[] {
  const cleaned = clean(form, answers, context)
  if (cleaned.problems.some(({ code }) => code === 'too-large')) return cleaned.problems
  const settled = settleClean(form, cleaned.answer, context)
  const scope = formScope(form, settled.answers, context)
  const passedOver = new Set([...settled.hidden, ...cleaned.problems.map(({ path }) => pointerOf(path))])

  function ofFields(fields: Section['fields'], answers: unknown, path: Path, places: Places): readonly AnswerProblem[] {
    return Object.entries(fields).flatMap(([name, field]) => {
      const here = [...path, name]
      if (passedOver.has(pointerOf(here))) return []
      const answer = isObject(answers) ? own(answers, name) : undefined
      const found = ofParts(field, answer, here, places)
      if (found.length > 0) return found
      if (isBlank(answer)) return field.required ? [problem('required', here)] : []
      return unmet(field, here, places)
    })
  }

  function ofParts(field: Field, answer: unknown, path: Path, places: Places): readonly AnswerProblem[] {
    if (isContainer(field)) {
      if (field.kind === 'group') return ofFields(field.fields, answer, path, places)
      return Array.isArray(answer) ? ofRows(field, answer, path) : []
    }
    const reading = answer === undefined ? undefined : leafOf(field, context).read(answer)
    return reading && !reading.ok ? within(path, reading.problems) : []
  }

  function ofRows(field: RowsField, rows: readonly unknown[], path: Path): readonly AnswerProblem[] {
    const max = maxRows(field, context)
    if (rows.length > max) return [problem('too-many-rows', path, { max, rows: rows.length })]
    const placesOf = placesReader(field, context)
    const services = field.kind === 'services' ? within(path, serviceProblems(field, rows, context)) : []
    const cells = rows.flatMap((row, index) => ofFields(field.columns, row, [...path, index], placesOf(row)))
    return [...services.filter((one) => !passedOver.has(pointerOf(one.path))), ...cells]
  }

  function unmet(field: Field, path: Path, places: Places): readonly AnswerProblem[] {
    const here = scopeOf(() => undefined, scope, places)
    return Object.entries(field.requires ?? {}).flatMap(([name, { when }]) =>
      holds(when, here) === true ? [] : [problem('requirement-unmet', path, { name })],
    )
  }

  return [...cleaned.problems, ...ofFields(topFields(form), settled.answers, [], {})]
}

function within(path: Path, problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }))
}

function pointerOf(path: Path): string {
  return path.map((step) => `/${step}`).join('')
}
