import type { CaseView } from '#app/data/cases.server.ts'
import { factsOf } from '#app/ui/form/case-facts.ts'
import type { Answers, Form } from '#engine/schema'
import { type CaseEvent, effective, formContext, placeOf } from '#engine/workflow'
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
    factsOn: (on: string) => factsOf(form, formContext(rules, state, on, run)),
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
