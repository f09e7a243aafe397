import { type CaseEvent, decide, type FactEvent, type Order, type Rules, taskKey } from '#engine/workflow'
import { lastDay } from './legal-view.ts'

/** What was ordered when a fact was recorded. */
export function orderOfFact(fact: FactEvent): Order {
  switch (fact.type) {
    case 'case-opened':
      return { type: 'open-case', entry: fact.entry, subject: fact.subject }
    case 'task-done':
      return { type: 'do-task', task: taskKey(fact.task, fact.run), answers: fact.answers }
    case 'task-waived':
      return { type: 'waive-task', task: taskKey(fact.task, fact.run), reason: fact.reason }
    case 'consent-recorded': {
      const { consent, answer, giver, paper, until } = fact
      return { type: 'record-consent', consent, answer, giver, paper, until }
    }
    case 'branch-opened':
      return { type: 'open-branch', branch: fact.branch }
    case 'transition-taken':
      return { type: 'take-transition', transition: fact.transition, run: fact.run }
    case 'closing-taken':
      return { type: 'take-closing', closing: fact.closing, answers: fact.answers }
  }
}

/** A history with one more fact, if the rules take it; `until` is the day on which it is written down. */
export function recorded(
  rules: Rules,
  events: readonly CaseEvent[],
  fact: CaseEvent,
  until: string,
): readonly CaseEvent[] | undefined {
  if (!isFact(fact)) return undefined
  const stamp = { on: fact.on, agency: fact.agency, at: fact.recordedAt, today: until }
  const decided = decide(rules, { ...stamp, ...orderOfFact(fact) }, events)
  return decided.ok ? [...events, ...decided.value] : undefined
}

/** The history with the facts at `at` and after it written down the other way round, where the law does not mind. */
export function swapped(rules: Rules, events: readonly CaseEvent[], at: number): readonly CaseEvent[] | undefined {
  const [first, second] = [events[at], events[at + 1]]
  if (at < 1 || !first || !second || isNumbered(rules, first, second)) return undefined
  let now: readonly CaseEvent[] | undefined = events.slice(0, at)
  for (const fact of [second, first, ...events.slice(at + 2)]) {
    now = now && recorded(rules, now, fact, lastDay(events))
    if (!now) return undefined
  }
  return now
}

export function isFact(event: CaseEvent): event is FactEvent {
  return !['entry-reversed', 'entry-corrected', 'rules-changed'].includes(event.type)
}

// Openings of one branch are numbered as they are written down, and so are the rows that branches are held for.
function isNumbered({ version: { workflow } }: Rules, first: CaseEvent, second: CaseEvent): boolean {
  if (first.type === 'branch-opened' && second.type === 'branch-opened') return first.branch === second.branch
  const isRow = (event: CaseEvent) =>
    event.type === 'task-done' &&
    Object.values(workflow.branches ?? {}).some(({ each }) => each?.split('.')[0] === event.task)
  return isRow(first) && isRow(second)
}
