import { validThrough } from '#engine/calendar'
import { holds, type Value } from '#engine/expression'
import { documentsOf, type FormContext, formScope } from '#engine/forms'
import { own } from '#engine/record'
import type { Validity } from '#engine/schema'
import { rawAnswers, taskAnswers } from './answers.ts'
import type { Case } from './case.ts'
import { dateOf } from './moment.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

/** One document of a form and the last day it is good for: `through` is absent while its date is unknown or no validity is named. */
export type DocumentTerm = {
  readonly field: string
  readonly sampled?: string
  readonly through?: string
  readonly named: boolean
}

/** Whether every document of `task` (or the one of `task.field`) is still good on a day; unknown until each has its date. */
export function documentsValid(
  rules: Rules,
  state: Case,
  path: string,
  on: Value,
  context: FormContext,
  run?: string,
): Value {
  if (on.type !== 'date' && on.type !== 'date-time') return { type: 'unknown', reason: 'unanswered', path }
  const [task = '', field] = path.split('.')
  const terms = documentTerms(rules, state, task, context, run).filter(
    (term) => field === undefined || term.field === field,
  )
  const day = dateOf(on.value)
  if (terms.some((term) => term.through !== undefined && day > term.through)) return { type: 'boolean', value: false }
  const missing = terms.find((term) => term.named && term.through === undefined)
  return missing || terms.length === 0
    ? { type: 'unknown', reason: 'unanswered', path: missing ? `${task}.${missing.field}` : path }
    : { type: 'boolean', value: true }
}

export function documentTerms(
  rules: Rules,
  state: Case,
  task: string,
  context: FormContext,
  run?: string,
): readonly DocumentTerm[] {
  const id = placeOf(rules.version.workflow, task)?.task.form
  const form = id === undefined ? undefined : own(rules.version.forms, id)
  const answers = rawAnswers(rules, state, task, run)
  if (!form || !answers) return []
  const typed = taskAnswers(rules, state, task, run)
  const scope = formScope(form, answers, context)
  return documentsOf(form).map(({ field, validity }) => {
    const document = typed?.type === 'record' ? own(typed.fields, field) : undefined
    const date = document?.type === 'record' ? own(document.fields, 'date') : undefined
    const sampled = date?.type === 'date' ? date.value : undefined
    const length = validity && lengthOf(validity, (when) => holds(when, scope) === true)
    const end = length && sampled !== undefined ? validThrough(length, sampled) : undefined
    return { field, sampled, through: end?.ok ? end.value : undefined, named: length !== undefined }
  })
}

function lengthOf(validity: Validity, isSo: (when: Parameters<typeof holds>[0]) => boolean) {
  if ('undated' in validity) return undefined
  return Object.values(validity.exceptions ?? {}).find(({ when }) => isSo(when)) ?? validity
}
