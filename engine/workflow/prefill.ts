import { defaultAnswers } from '#engine/forms'
import { isObject, own } from '#engine/record'
import type { Answers } from '#engine/schema'
import { rawAnswers } from './answers.ts'
import type { Case } from './case.ts'
import { formContext } from './case-scope.ts'
import { lastDoing } from './find-done.ts'
import { dateOf } from './moment.ts'
import { placeOf, splitKey } from './place.ts'
import type { Rules } from './rules.ts'

/** What a task's form starts with: its defaults, what the definition carries over, and, for an amendment, what it amends. */
export function prefill(rules: Rules, state: Case, key: string, on: string): Answers {
  const { workflow, forms } = rules.version
  const { task: id, run } = splitKey(key)
  const task = placeOf(workflow, id)?.task
  const form = task?.form === undefined ? undefined : own(forms, task.form)
  if (!task || !form) return {}
  const amended =
    task.amends !== undefined && placeOf(workflow, task.amends)?.task.form === task.form
      ? rawAnswers(rules, state, task.amends)
      : undefined
  const carried = Object.entries(task.prefill ?? {}).flatMap(([field, path]) => {
    const value = rawRead(rules, state, path, run)
    return value === undefined ? [] : [[field, value] as const]
  })
  return { ...defaultAnswers(form, formContext(rules, state, on, run)), ...amended, ...Object.fromEntries(carried) }
}

function rawRead(rules: Rules, state: Case, path: string, run?: string): unknown {
  const [head = '', ...names] = path.split('.')
  if (head === 'row') return within(rawRow(rules, state, run), names)
  const answers = head === 'subject' ? state.subject : rawAnswers(rules, state, head, run)
  if (names.length === 0) {
    const done = lastDoing(rules.version.workflow, state, head, run)
    return done && dateOf(done.on)
  }
  if (names[0] === 'all') return state.done.filter((done) => done.task === head).map((done) => done.answers)
  return within(answers, names)
}

// The item of the list that the branch we are inside of is held for.
function rawRow(rules: Rules, state: Case, run: string | undefined): unknown {
  const opening = state.runs.find((other) => other.key === run)
  const each = opening && own(rules.version.workflow.branches, opening.branch)?.each
  const items = each === undefined ? undefined : rawRead(rules, state, each)
  return Array.isArray(items) ? items[(opening?.number ?? 0) - 1] : undefined
}

function within(answers: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => (isObject(value) ? own(value, name) : undefined), answers)
}
