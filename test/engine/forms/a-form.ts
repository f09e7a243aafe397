import { readFileSync } from 'node:fs'
import type { Value } from '#engine/expression'
import { answerProblems, type FormContext, settle, typedAnswers } from '#engine/forms'
import type { Answers, Catalogue, Field, Form } from '#engine/schema'

const nothing: Value = { type: 'unknown', reason: 'unanswered' }

const agencies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  provider: { 'sample-provider': 'Учреждение-образец' },
}

/** The world around a form: what other tasks say, by path. */
export function around(
  others: Readonly<Record<string, Value>> = {},
  catalogues: readonly Catalogue[] = [],
): FormContext {
  return {
    catalogues: Object.fromEntries(catalogues.map((one) => [one.id, one])),
    agencies: (kind) => agencies[kind] ?? {},
    outer: {
      read: (path) => others[path] ?? nothing,
      done: () => false,
      consent: () => false,
      valid: () => nothing,
      parameter: () => nothing,
    },
  }
}

export function formOf(fields: Readonly<Record<string, Field>>): Form {
  return { id: 'sample/form', title: 'Форма', sections: { main: { title: 'Раздел', fields } } }
}

/** The engine is called here alone. */
export function given(form: Form, context: FormContext = around()) {
  return {
    /** One line per problem: «code at/path», with its parameters if it has any. */
    problems: (answers: unknown) =>
      answerProblems(form, json(answers), context).map(({ code, path, params }) =>
        [code, path.join('/'), ...(params ? [JSON.stringify(params)] : [])].join(' ').trim(),
      ),
    settled: (answers: unknown) => settle(form, json(answers), context).answers,
    hidden: (answers: unknown) => [...settle(form, json(answers), context).hidden],
    typed: (answers: unknown) => typedAnswers(form, json(answers), context),
  }
}

/** As they come over the wire. */
function json(answers: unknown): Answers {
  return JSON.parse(JSON.stringify(answers))
}

export function shipped<T>(file: string): T {
  return JSON.parse(readFileSync(`definitions/${file}`, 'utf8'))
}
