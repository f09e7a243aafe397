import { withoutSensitive } from '#engine/forms'
import type { Answers, Form, Sensitivity } from '#engine/schema'
import { type Case, type CaseEvent, type Done, mayRead, placeOf, type Rules, rolesOf } from '#engine/workflow'

/** A case as an agency looks at it on a day. */
export type Look = { readonly rules: Rules; readonly state: Case; readonly agency: string; readonly today: string }

/**
 * What an agency may read of a task done: its own entries whole, of others' the fields whose class one of its roles
 * sees; undefined where the form is none of its business.
 */
export function readableDone({ rules, state, agency, today }: Look, done: Pick<Done, 'task' | 'agency' | 'answers'>) {
  if (done.agency === agency) return done.answers
  if (!mayRead(rules, state, agency, done.task, today)) return undefined
  const form = placeOf(rules.version.workflow, done.task)?.task.form
  return seen({ rules, state, agency, today }, form, done.answers)
}

/** The subject's card as an agency may read it. */
export function readableSubject(look: Look): Answers {
  const { rules, state, agency } = look
  if (state.opened?.agency === agency) return state.subject
  return seen(look, rules.version.workflow.subject.form, state.subject)
}

/** The event with the answers an agency may not read taken out. */
export function readableEvent(look: Look, event: CaseEvent, events: readonly CaseEvent[]): CaseEvent {
  if (event.agency === look.agency) return event
  switch (event.type) {
    case 'case-opened':
      return { ...event, subject: seen(look, look.rules.version.workflow.subject.form, event.subject) }
    case 'task-done':
      return { ...event, answers: readableDone(look, event) ?? {} }
    case 'closing-taken':
      return { ...event, answers: {} }
    case 'entry-corrected':
      return { ...event, answers: event.answers && correctedAnswers(look, events, event.entry, event.answers) }
    case 'consent-recorded':
      return event.to === look.agency ? event : { ...event, paper: undefined }
    case 'task-waived':
    case 'branch-opened':
    case 'transition-taken':
    case 'entry-reversed':
    case 'rules-changed':
      return event
  }
}

function correctedAnswers(look: Look, events: readonly CaseEvent[], entry: number, answers: Answers): Answers {
  const target = events.find(({ sequence }) => sequence === entry)
  if (target?.type === 'case-opened') return seen(look, look.rules.version.workflow.subject.form, answers)
  return target?.type === 'task-done' ? (readableDone(look, { ...target, answers }) ?? {}) : {}
}

function seen({ rules, state, agency, today }: Look, formId: string | undefined, answers: Answers): Answers {
  const form: Form | undefined = formId === undefined ? undefined : rules.version.forms[formId]
  return form ? withoutSensitive(form, answers, classesSeen({ rules, state, agency, today })) : {}
}

function classesSeen({ rules, state, agency, today }: Look): readonly Sensitivity[] {
  const { roles } = rules.version.workflow
  return rolesOf(rules, state, agency, today).flatMap((role) => roles[role]?.sees ?? [])
}
