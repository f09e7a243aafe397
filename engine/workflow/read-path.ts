import type { Value } from '#engine/expression'
import { own } from '#engine/record'
import type { Answers, Workflow } from '#engine/schema'
import { taskAnswer, typedDoing } from './answers.ts'
import type { Case, Run } from './case.ts'
import { doneOf, inLegalOrder } from './done-list.ts'
import { lastDoing } from './find-done.ts'
import { periodOf } from './period.ts'
import { placeOf } from './place.ts'
import { readerOf } from './reader-of.ts'
import type { Rules } from './rules.ts'

/** Where a path is read from: a case on a day, inside an opening of a branch or not. */
export type View = {
  readonly rules: Rules
  readonly state: Case
  readonly on: string
  readonly run?: string
}

type Way = (view: View) => Value

const known = new WeakMap<Workflow, Map<string, Way>>()

/** What stands at a path of a case; where that is follows from the workflow alone and is found once. */
export function readPath(view: View, path: string): Value {
  const { workflow } = view.rules.version
  let ways = known.get(workflow)
  if (!ways) {
    ways = new Map()
    known.set(workflow, ways)
  }
  let way = ways.get(path)
  if (!way) {
    way = wayTo(workflow, path)
    ways.set(path, way)
  }
  return way(view)
}

function wayTo(workflow: Workflow, path: string): Way {
  const [head = '', ...names] = path.split('.')
  const [first, ...more] = names
  if (head === 'on') return ({ on }) => moment(on, path)
  if (head === 'subject') {
    const { form } = workflow.subject
    return ({ rules, state }) => ofForm(rules, form, state.subject, names, path)
  }
  if (head === 'row') return (view) => field(rowOf(view), names, path)
  if (placeOf(workflow, head)) return toTask(head, path, first, more)
  const isEnd = first === 'ends'
  const isClosed = first === 'closed'
  if (own(workflow.stages, head))
    return (view) => {
      if (isEnd) return endOf(view, head, path)
      const visit = view.state.visits.findLast((other) => other.stage === head)
      return moment(isClosed ? visit?.left : visit?.on, path)
    }
  if (own(workflow.branches, head))
    return (view) => {
      if (isEnd) return endOf(view, head, path)
      const found = runOf(view.state, head, view.run)
      return moment(isClosed ? found?.ended : found?.on, path)
    }
  const closing = own(workflow.closings, head)
  if (!closing) return () => ({ type: 'unknown', reason: 'no-such-path', path })
  return ({ rules, state: { ground } }) => {
    const taken = ground?.closing === head ? ground : undefined
    if (first === undefined) return moment(taken?.on, path)
    return ofForm(rules, closing.form, taken?.answers, names, path)
  }
}

function toTask(task: string, path: string, first: string | undefined, more: readonly string[]): Way {
  if (first === undefined)
    return ({ rules, state, run }) => moment(lastDoing(rules.version.workflow, state, task, run)?.on, path)
  if (first === 'all')
    return ({ rules, state }) => ({
      type: 'list',
      items: doneOf(state.done, task).map((done) => typedDoing(rules, done)),
    })
  if (first === 'first')
    return ({ rules, state }) => {
      const done = inLegalOrder(doneOf(state.done, task))[0]
      return more.length === 0 ? moment(done?.on, path) : field(done && typedDoing(rules, done), more, path)
    }
  return ({ rules, state, run }) => field(taskAnswer(rules, state, task, first, run), more, path)
}

function ofForm(
  { version }: Rules,
  form: string | undefined,
  answers: Answers | undefined,
  [first, ...more]: readonly string[],
  path: string,
): Value {
  const reader = form === undefined || answers === undefined ? undefined : readerOf(version, form)
  if (!reader || answers === undefined) return unanswered(path)
  return first === undefined ? reader.all(answers) : field(reader.one(answers, first), more, path)
}

/** The latest opening of a branch, or the one we are inside of. */
function runOf(state: Case, branch: string, run?: string): Run | undefined {
  const inside = state.runs.find((other) => other.branch === branch && other.key === run)
  return inside ?? state.runs.findLast((other) => other.branch === branch)
}

function rowOf(view: View): Value | undefined {
  const { rules, state } = view
  const opening = state.runs.find((other) => other.key === view.run)
  const list = opening && own(rules.version.workflow.branches, opening.branch)?.each
  const items = list === undefined ? undefined : readPath(view, list)
  return items?.type === 'list' ? items.items[(opening?.number ?? 0) - 1] : undefined
}

function endOf(view: View, holder: string, path: string): Value {
  const period = periodOf(view.rules, view.state, holder, (other) => readPath(view, other))
  return period?.ends === undefined ? unanswered(path) : moment(period.ends, path)
}

function unanswered(path: string): Value {
  return { type: 'unknown', reason: 'unanswered', path }
}

function moment(on: string | undefined, path: string): Value {
  return on === undefined ? unanswered(path) : { type: on.length > 10 ? 'date-time' : 'date', value: on }
}

function field(value: Value | undefined, names: readonly string[], path: string): Value {
  let found: Value = value ?? unanswered(path)
  for (const name of names) found = (found.type === 'record' ? own(found.fields, name) : undefined) ?? unanswered(path)
  return found
}
