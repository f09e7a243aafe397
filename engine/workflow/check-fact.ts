import { own } from '#engine/record'
import { problem } from '#engine/result'
import { birthDateOf } from './birth-date.ts'
import type { Case } from './case.ts'
import { checkAnswers } from './check-answers.ts'
import { checkChoice } from './check-choice.ts'
import { checkTask } from './check-task.ts'
import type { FactEvent } from './event.ts'
import { mayOpen } from './may-open.ts'
import { dateOf, isBefore } from './moment.ts'
import type { Refusal } from './refusal.ts'
import type { Rules } from './rules.ts'

/** Every reason why a fact cannot be true of a case as it stands. */
export function checkFact(rules: Rules, state: Case, event: FactEvent): readonly Refusal[] {
  const birth = birthDateOf(rules, event.type === 'case-opened' ? event.subject : state.subject)
  if (birth !== undefined && isBefore(event.on, birth))
    return [problem('date-before-birth', ['on'], { on: dateOf(event.on), birth })]
  if (event.type === 'case-opened') {
    if (state.status !== 'absent') return [problem('case-already-open')]
    if (!own(rules.version.workflow.entries, event.entry)) return [problem('unknown-entry', [], { entry: event.entry })]
    if (!mayOpen(rules, event.agency, event.entry, event.on))
      return [problem('not-your-move', [], { task: event.entry, agency: '' })]
    return [...checkInForce(rules, event.on), ...checkAnswers(rules, state, event)]
  }
  if (state.status === 'absent') return [problem('case-absent')]
  switch (event.type) {
    case 'task-done':
    case 'task-waived':
      return checkTask(rules, state, event)
    case 'consent-recorded':
    case 'branch-opened':
    case 'transition-taken':
    case 'closing-taken':
      return checkChoice(rules, state, event)
  }
}

// A new case is taken only while the procedure is in force; one already open goes on.
function checkInForce({ version: { region, name } }: Rules, on: string): readonly Refusal[] {
  const { from, to } = own(region.procedures, name)?.inForce ?? {}
  const isOut = (from !== undefined && dateOf(on) < from) || (to !== undefined && dateOf(on) > to)
  return isOut ? [problem('procedure-not-in-force', ['on'], { on: dateOf(on), from: from ?? '', to: to ?? '' })] : []
}
