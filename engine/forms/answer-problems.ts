import { holds } from '#engine/expression'
import { isObject, own } from '#engine/record'
import { problem } from '#engine/result'
import type { Answers, Field, Form, Section } from '#engine/schema'
import type { AnswerProblem } from './answer-problem.ts'
import { cleaner } from './clean.ts'
import { partsOf, topFields } from './fields-of.ts'
import type { FormContext } from './form-context.ts'
import { formScope } from './form-scope.ts'
import type { Leaf } from './leaf.ts'
import { isContainer, type LeafField, leafOf, type RowsField } from './leaf-of.ts'
import { isBlank } from './plain.ts'
import { placesReader } from './row-places.ts'
import { type Places, scopeOf } from './scope-of.ts'
import { serviceProblems } from './service-problems.ts'
import { maxRows } from './services.ts'
import { type Settled, settler } from './settle.ts'

type Path = readonly (string | number)[]

/** What answers amount to, and everything that keeps them from being complete and right, each at its place in them. */
export type Judged = Settled & { readonly problems: readonly AnswerProblem[] }

export function answerProblems(form: Form, answers: Answers, context: FormContext): readonly AnswerProblem[] {
  return judging(form, context)(answers).problems
}

/** Judges the answers of a form; made once for many edits, it does not read again the rows that did not change. */
export function judging(form: Form, context: FormContext): (answers: Answers) => Judged {
  const clean = cleaner(form, context)
  const settle = settler(form, context)
  const fields = topFields(form)
  const leaves = new Map<Field, Leaf>()
  const rowsOf = new Map<Field, (row: unknown) => Places>()
  const rightRows = new Map<Field, WeakMap<object, readonly AnswerProblem[]>>()

  return (answers) => {
    const cleaned = clean(answers)
    const settled = settle(cleaned.answer)
    const scope = formScope(form, settled.answers, context)
    const passedOver = new Set([...settled.hidden, ...cleaned.problems.map(({ path }) => pointerOf(path))])
    return { ...settled, problems: [...cleaned.problems, ...ofFields(fields, settled.answers, [], () => ({}))] }

    function ofFields(fields: Section['fields'], answers: unknown, path: Path, places: () => Places): AnswerProblem[] {
      return Object.entries(fields).flatMap(([name, field]) => {
        const here = [...path, name]
        if (passedOver.size > 0 && passedOver.has(pointerOf(here))) return []
        const answer = isObject(answers) ? own(answers, name) : undefined
        const found = ofParts(field, answer, here, places)
        if (found.length > 0) return found
        if (isBlank(answer)) return field.required ? [problem('required', here)] : []
        return unmet(field, here, places)
      })
    }

    function ofParts(field: Field, answer: unknown, path: Path, places: () => Places): readonly AnswerProblem[] {
      if (isContainer(field)) {
        if (field.kind === 'group') return ofFields(field.fields, answer, path, places)
        return Array.isArray(answer) ? ofRows(field, answer, path) : []
      }
      const reading = answer === undefined ? undefined : leafFor(field).read(answer)
      return reading && !reading.ok ? within(path, reading.problems) : []
    }

    function ofRows(field: RowsField, rows: readonly unknown[], path: Path): readonly AnswerProblem[] {
      const max = maxRows(field, context)
      if (rows.length > max) return [problem('too-many-rows', path, { max, rows: rows.length })]
      const services = field.kind === 'services' ? within(path, serviceProblems(field, rows, context)) : []
      const cells = rows.flatMap((row, index) => ofRow(field, row, [...path, index]))
      return [...services.filter((one) => !passedOver.has(pointerOf(one.path))), ...cells]
    }

    function ofRow(field: RowsField, row: unknown, path: Path): readonly AnswerProblem[] {
      const inside = `${pointerOf(path)}/`
      // A row that asks nothing of what is around it stays as right or wrong as it was.
      const isItsOwn = !asksAround(field) && ![...passedOver].some((pointer) => pointer.startsWith(inside))
      const known = isItsOwn && isObject(row) ? judgedRows(field).get(row) : undefined
      if (known) return within(path, known)
      const placesOf = once(rowsOf, field, () => placesReader(field, context))
      const found = ofFields(field.columns, row, path, () => placesOf(row))
      if (isItsOwn && isObject(row))
        judgedRows(field).set(
          row,
          found.map((one) => ({ ...one, path: one.path.slice(path.length) })),
        )
      return found
    }

    function unmet(field: Field, path: Path, places: () => Places): readonly AnswerProblem[] {
      return Object.entries(field.requires ?? {}).flatMap(([name, { when }]) =>
        holds(
          when,
          scopeOf(() => undefined, scope, places()),
        ) === true
          ? []
          : [problem('requirement-unmet', path, { name })],
      )
    }
  }

  function leafFor(field: LeafField): Leaf {
    return once(leaves, field, () => leafOf(field, context))
  }

  function judgedRows(field: Field): WeakMap<object, readonly AnswerProblem[]> {
    return once(rightRows, field, () => new WeakMap())
  }
}

function asksAround(field: Field): boolean {
  return Object.values(partsOf(field)).some((part) => part.requires !== undefined || asksAround(part))
}

function once<T>(known: Map<Field, T>, field: Field, make: () => T): T {
  const before = known.get(field)
  if (before !== undefined) return before
  const made = make()
  known.set(field, made)
  return made
}

function within(path: Path, problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }))
}

function pointerOf(path: Path): string {
  return path.map((step) => `/${step}`).join('')
}
