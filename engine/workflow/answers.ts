import type { Value } from '#engine/expression'
import type { Answers } from '#engine/schema'
import type { Case, Done } from './case.ts'
import { doneOf, inLegalOrder, isLater } from './done-list.ts'
import { amendersOf, lastDoing } from './find-done.ts'
import { placeOf } from './place.ts'
import { readerOf } from './reader-of.ts'
import type { Rules } from './rules.ts'

/** Every doing that makes up a task's answers, oldest first: the last word on a field wins. */
export function layersOf(rules: Rules, state: Case, task: string, run?: string): readonly Done[] {
  const { workflow } = rules.version
  const last = lastDoing(workflow, state, task, run)
  if (!last) return []
  const amenders = amendersOf(workflow, task)
  if (amenders.length === 0) return [last]
  const later = amenders.flatMap((amender) => doneOf(state.done, amender).filter((done) => isLater(done, last)))
  return [last, ...inLegalOrder(later)]
}

/** A task's answers as stored, amendments on top. */
export function rawAnswers(rules: Rules, state: Case, task: string, run?: string): Answers | undefined {
  const layers = layersOf(rules, state, task, run)
  return layers.length === 0 ? undefined : Object.assign({}, ...layers.map((layer) => layer.answers))
}

export function typedDoing(rules: Rules, done: Done): Value {
  const form = placeOf(rules.version.workflow, done.task)?.task.form
  return (form === undefined ? undefined : readerOf(rules.version, form)?.all(done.answers)) ?? nothing
}

const nothing: Value = { type: 'record', fields: {} }

/** A task's answers typed by their forms, amendments on top. */
export function taskAnswers(rules: Rules, state: Case, task: string, run?: string): Value | undefined {
  const layers = layersOf(rules, state, task, run).map((done) => typedDoing(rules, done))
  if (layers.length === 0) return undefined
  const fields: Record<string, Value> = {}
  for (const layer of layers)
    if (layer.type === 'record')
      for (const [name, value] of Object.entries(layer.fields))
        if (!(name in fields) || value.type !== 'unknown') fields[name] = value
  return { type: 'record', fields }
}

/** One field of a task's answers, as `taskAnswers` has it. */
export function taskAnswer(rules: Rules, state: Case, task: string, name: string, run?: string): Value | undefined {
  let found: Value | undefined
  for (const done of layersOf(rules, state, task, run)) {
    const form = placeOf(rules.version.workflow, done.task)?.task.form
    const value = form === undefined ? undefined : readerOf(rules.version, form)?.one(done.answers, name)
    if (value && (!found || value.type !== 'unknown')) found = value
  }
  return found
}
