import type { CaseView } from '#app/data/cases.server.ts'
import type { Answers, Form } from '#engine/schema'
import { type CaseEvent, effective, placeOf } from '#engine/workflow'
import { formFacts } from './form-facts.server.ts'
import { isReadable } from './history-view.server.ts'

/** The form an entry carries as it counts now, corrections applied; undefined where it has none the reader may see. */
export function entryForm(view: CaseView, event: CaseEvent) {
  const { rules, state } = view
  const current = effective(view.events).find(({ sequence }) => sequence === event.sequence) ?? event
  const id = formIdOf(view, current)
  const form: Form | undefined = id === undefined ? undefined : rules.version.forms[id]
  if (!form || !isReadable(view, event)) return undefined
  const run = current.type === 'task-done' ? current.run : undefined
  return {
    form,
    on: current.on,
    answers: answersOf(current),
    former: formerOf(view, event, current),
    factsOn: (on: string) => formFacts(form, rules, state, on, run),
  }
}

function formIdOf({ rules: { version } }: CaseView, event: CaseEvent): string | undefined {
  const { workflow } = version
  if (event.type === 'case-opened') return workflow.subject.form
  if (event.type === 'task-done') return placeOf(workflow, event.task)?.task.form
  return event.type === 'closing-taken' ? workflow.closings[event.closing]?.form : undefined
}

function answersOf(event: CaseEvent): Answers {
  if (event.type === 'case-opened') return event.subject
  return event.type === 'task-done' || event.type === 'closing-taken' ? event.answers : {}
}

/** What the form said before: as it was first recorded where it is corrected, or the form that it amends. */
function formerOf({ rules, events }: CaseView, event: CaseEvent, current: CaseEvent): Answers | undefined {
  if (JSON.stringify(answersOf(event)) !== JSON.stringify(answersOf(current))) return answersOf(event)
  if (event.type !== 'task-done') return undefined
  const { workflow } = rules.version
  const amended = placeOf(workflow, event.task)?.task.amends
  if (amended === undefined || placeOf(workflow, amended)?.task.form !== formOfTask(workflow, event.task))
    return undefined
  const before = effective(events).findLast(
    (one) => one.type === 'task-done' && [amended, event.task].includes(one.task) && one.sequence < event.sequence,
  )
  return before && answersOf(before)
}

function formOfTask(workflow: CaseView['rules']['version']['workflow'], task: string): string | undefined {
  return placeOf(workflow, task)?.task.form
}
