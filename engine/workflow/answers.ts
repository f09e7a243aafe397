import type { Value } from '#engine/expression'
import { type FormContext, typedAnswers } from '#engine/forms'
import { own } from '#engine/record'
import type { Answers } from '#engine/schema'
import type { Case, Done } from './case.ts'
import { amendersOf, doingsOf } from './find-done.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

/** Every doing that makes up a task's answers, oldest first: the last word on a field wins. */
export function layersOf(rules: Rules, state: Case, task: string, run?: string): readonly Done[] {
  const { workflow } = rules.version
  const own = doingsOf(workflow, state, task, run).slice(-1)
  const since = own[0]?.sequence
  if (since === undefined) return []
  const later = amendersOf(workflow, task)
    .flatMap((amender) => state.done.filter((done) => done.task === amender && done.sequence > since))
    .sort((a, b) => a.sequence - b.sequence)
  return [...own, ...later]
}

/** A task's answers as stored, amendments on top. */
export function rawAnswers(rules: Rules, state: Case, task: string, run?: string): Answers | undefined {
  const layers = layersOf(rules, state, task, run)
  return layers.length === 0 ? undefined : Object.assign({}, ...layers.map((layer) => layer.answers))
}

export function typedDoing(rules: Rules, done: Done, context: FormContext): Value {
  const id = placeOf(rules.version.workflow, done.task)?.task.form
  const form = id === undefined ? undefined : own(rules.version.forms, id)
  return form ? typedAnswers(form, done.answers, context) : { type: 'record', fields: {} }
}

/** A task's answers typed by their forms, amendments on top. */
export function taskAnswers(
  rules: Rules,
  state: Case,
  task: string,
  context: FormContext,
  run?: string,
): Value | undefined {
  const layers = layersOf(rules, state, task, run).map((done) => typedDoing(rules, done, context))
  if (layers.length === 0) return undefined
  const fields: Record<string, Value> = {}
  for (const layer of layers)
    if (layer.type === 'record')
      for (const [name, value] of Object.entries(layer.fields))
        if (!(name in fields) || value.type !== 'unknown') fields[name] = value
  return { type: 'record', fields }
}
