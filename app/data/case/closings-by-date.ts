import { type Case, type Choice, caseScope, choices, currentVisit, periodOf, type Rules } from '#engine/workflow'

/**
 * The closings and transitions that the last day of the stage's period makes possible, with that day: nobody is
 * asked for them by a task, so the list has to.
 */
export function closingsByDate(
  rules: Rules,
  state: Case,
  today: string,
): readonly { readonly choice: Choice; readonly due: string }[] {
  const stage = currentVisit(state)?.stage
  const due = stage && periodOf(rules, state, stage, caseScope(rules, state, today).read)?.ends
  if (!due) return []
  const possible = (on: string) =>
    choices(rules, state, on).filter(
      ({ type, run, unmet }) =>
        (type === 'closing' || type === 'transition') && run === undefined && unmet.length === 0,
    )
  const dayBefore = Temporal.PlainDate.from(due).subtract({ days: 1 }).toString()
  const earlier = new Set(possible(dayBefore).map(({ type, name }) => `${type}:${name}`))
  return possible(due).flatMap((choice) => (earlier.has(`${choice.type}:${choice.name}`) ? [] : [{ choice, due }]))
}
