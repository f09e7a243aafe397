import type { Scope, Value } from '#engine/expression'
import { type FormContext, typedAnswers } from '#engine/forms'
import { own } from '#engine/record'
import type { Text } from '#engine/schema'
import { taskAnswers, typedDoing } from './answers.ts'
import type { Case, Run } from './case.ts'
import { consentStanding } from './consent-standing.ts'
import { documentsValid } from './documents-valid.ts'
import { doingsOf, lastDoing } from './find-done.ts'
import { parameterOn } from './parameter.ts'
import { periodOf } from './period.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'

const unanswered = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
const moment = (on: string | undefined, path: string): Value =>
  on === undefined ? unanswered(path) : { type: on.length > 10 ? 'date-time' : 'date', value: on }

function field(value: Value | undefined, names: readonly string[], path: string): Value {
  let found: Value = value ?? unanswered(path)
  for (const name of names) found = (found.type === 'record' ? own(found.fields, name) : undefined) ?? unanswered(path)
  return found
}

/** The latest opening of a branch, or the one we are inside of. */
export function runOf(state: Case, branch: string, run?: string): Run | undefined {
  const runs = state.runs.filter((other) => other.branch === branch)
  return runs.find((other) => other.key === run) ?? runs.at(-1)
}

/** What conditions see of a case on a day: `on` is the legal date of the act being done. */
export function caseScope(rules: Rules, state: Case, on: string, run?: string): Scope {
  const { workflow } = rules.version
  const context = (): FormContext => formContext(rules, state, on, run)
  const cache = new Map<string, Value>()

  function read(path: string): Value {
    const known = cache.get(path)
    if (known) return known
    const value = find(path)
    cache.set(path, value)
    return value
  }

  function find(path: string): Value {
    const [head = '', ...rest] = path.split('.')
    if (head === 'on') return moment(on, path)
    if (head === 'subject') return field(subject(), rest, path)
    if (head === 'row') return field(row(), rest, path)
    const [first, ...more] = rest
    if (placeOf(workflow, head)) return ofTask(head, path, first, more)
    if (own(workflow.stages, head)) {
      const visit = state.visits.findLast((other) => other.stage === head)
      return first === 'ends' ? end(head, path) : moment(first === 'closed' ? visit?.left : visit?.on, path)
    }
    if (own(workflow.branches, head)) {
      const found = runOf(state, head, run)
      return first === 'ends' ? end(head, path) : moment(first === 'closed' ? found?.ended : found?.on, path)
    }
    if (own(workflow.closings, head)) return ofClosing(head, path, rest)
    return { type: 'unknown', reason: 'no-such-path', path }
  }

  function ofTask(task: string, path: string, first: string | undefined, more: readonly string[]): Value {
    const doings = doingsOf(workflow, state, task, run)
    if (first === undefined) return moment(doings.at(-1)?.on, path)
    if (first === 'all')
      return {
        type: 'list',
        items: state.done.filter((done) => done.task === task).map((done) => typedDoing(rules, done, context())),
      }
    if (first === 'first') {
      const done = state.done.find((other) => other.task === task)
      return more.length === 0 ? moment(done?.on, path) : field(done && typedDoing(rules, done, context()), more, path)
    }
    return field(taskAnswers(rules, state, task, context(), run), [first, ...more], path)
  }

  function ofClosing(closing: string, path: string, names: readonly string[]): Value {
    const ground = state.ground?.closing === closing ? state.ground : undefined
    if (names.length === 0) return moment(ground?.on, path)
    const id = own(workflow.closings, closing)?.form
    const form = id === undefined ? undefined : own(rules.version.forms, id)
    return field(form && ground && typedAnswers(form, ground.answers, context()), names, path)
  }

  function subject(): Value | undefined {
    const form = own(rules.version.forms, workflow.subject.form)
    return form && typedAnswers(form, state.subject, context())
  }

  function row(): Value | undefined {
    const own_ = state.runs.find((other) => other.key === run)
    const list = own_ && workflow.branches?.[own_.branch]?.each
    const items = list === undefined ? undefined : read(list)
    return items?.type === 'list' ? items.items[(own_?.number ?? 0) - 1] : undefined
  }

  function end(holder: string, path: string): Value {
    const period = periodOf(rules, state, holder, read)
    return period?.ends === undefined ? unanswered(path) : moment(period.ends, path)
  }

  const scope: Scope = {
    read,
    done: (id) =>
      lastDoing(workflow, state, id, run) !== undefined || state.ground?.closing === id || state.opened?.entry === id,
    consent: (id) => consentStanding(rules, state, id, on, scope).state === 'given',
    valid: (path, day) => documentsValid(rules, state, path, day, context(), run),
    parameter: (name, day) => parameterOn(rules.version.region, name, day),
  }
  return scope
}

/** What a form of this case may look at on a day. */
export function formContext(rules: Rules, state: Case, on: string, run?: string): FormContext {
  const { region, catalogues } = rules.version
  return {
    catalogues,
    agencies: (kind) =>
      Object.fromEntries(
        Object.entries(region.agencies).flatMap(([id, agency]): [string, Text][] =>
          agency.kind === kind ? [[id, agency.title]] : [],
        ),
      ),
    outer: caseScope(rules, state, on, run),
  }
}
