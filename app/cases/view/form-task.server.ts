import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { CarriedAnswers } from '#app/ui/form/carried-mark.tsx'
import type { CaseFacts } from '#app/ui/form/case-facts.ts'
import { defaultAnswers, settle } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { agenda, choices, formContext, placeOf, prefill, rawAnswers, splitKey } from '#engine/workflow'
import { carriedView } from './carried-view.server.ts'
import { formFacts } from './form-facts.server.ts'
import { type TaskView, taskView } from './task-view.server.ts'

/** A form that is the reader's agency's to fill in: of an open task, or of a closing (`closing:<name>`). */
export type FormTask = {
  readonly key: string
  readonly title: string
  readonly form: Form
  readonly ready: boolean
  readonly task?: TaskView
  readonly prefilled: Answers
  /** From where the first answers were carried over. */
  readonly carried?: CarriedAnswers
  /** Answers of the form that this one amends. */
  readonly former?: Answers
  readonly factsOn: (on: string) => CaseFacts
}

const closingKey = 'closing:'

/** The order that records the form of a key. */
export function intentOf(key: string): 'do-task' | 'take-closing' {
  return key.startsWith(closingKey) ? 'take-closing' : 'do-task'
}

/** What the order is about, without the kind. */
export function nameOf(key: string): string {
  return key.startsWith(closingKey) ? key.slice(closingKey.length) : key
}

/** Whether the procedure has such a form at all, open now or not. */
export function hasForm({ rules: { version } }: CaseView, key: string): boolean {
  const { closings } = version.workflow
  if (!key.startsWith(closingKey)) return placeOf(version.workflow, splitKey(key).task)?.task.form !== undefined
  return Object.hasOwn(closings, nameOf(key)) && closings[nameOf(key)]?.form !== undefined
}

export function formTask(view: CaseView, key: string, language: Language): FormTask | undefined {
  return key.startsWith(closingKey) ? closingForm(view, key, language) : taskForm(view, key, language)
}

function taskForm(view: CaseView, key: string, language: Language): FormTask | undefined {
  const { rules, state, agency, today } = view
  const item = agenda(rules, state, today).find((other) => other.key === key && other.agency === agency)
  const form = item?.form === undefined ? undefined : rules.version.forms[item.form]
  if (!item || !form) return undefined
  const task = taskView(view, item, language)
  // What is carried over from another form may hold parts that this one does not have.
  const prefilled = settle(form, prefill(rules, state, key, today), formContext(rules, state, today, item.run)).answers
  const { workflow } = rules.version
  const amends = placeOf(workflow, splitKey(key).task)?.task.amends
  const isSameForm = amends !== undefined && placeOf(workflow, amends)?.task.form === item.form
  return {
    key,
    title: task.title,
    form,
    ready: item.ready,
    task,
    prefilled,
    carried: carriedView(view, key, prefilled, language),
    former: isSameForm ? rawAnswers(rules, state, amends) : undefined,
    factsOn: (on) => formFacts(form, rules, state, on, item.run),
  }
}

function closingForm(view: CaseView, key: string, language: Language): FormTask | undefined {
  const { rules, state, agency, today } = view
  const choice = choices(rules, state, today).find(
    (other) => other.type === 'closing' && other.name === nameOf(key) && other.agency === agency,
  )
  const form = choice?.form === undefined ? undefined : rules.version.forms[choice.form]
  if (!choice || !form) return undefined
  const context = formContext(rules, state, today)
  return {
    key,
    title: say(choice.title, language),
    form,
    ready: true,
    prefilled: defaultAnswers(form, context),
    factsOn: (on) => formFacts(form, rules, state, on),
  }
}
