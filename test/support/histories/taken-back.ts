import { type CaseEvent, decide, effective, type FactEvent, type Rules } from '#engine/workflow'
import { lastDay } from './legal-view.ts'
import { recorded } from './reordered.ts'

/** The history with the fact at `at` taken out and recorded again as it counted, where nothing rests on it. */
export function takenBack(rules: Rules, events: readonly CaseEvent[], at: number): readonly CaseEvent[] | undefined {
  const fact = effective(events).find(({ sequence }) => sequence === events[at]?.sequence)
  if (!fact || isOneOfMany(events, fact)) return undefined
  const day = lastDay(events)
  const stamp = { on: day, today: day, at: `${day}T00:00:00Z`, agency: fact.agency }
  const out = decide(rules, { ...stamp, type: 'reverse-entry', entry: fact.sequence, reason: 'ошибка' }, events)
  return out.ok ? recorded(rules, [...events, ...out.value], fact, day) : undefined
}

// An opening taken out and made anew gets the number after its sisters'.
function isOneOfMany(events: readonly CaseEvent[], fact: FactEvent): boolean {
  return (
    fact.type === 'branch-opened' &&
    events.some(
      (other) => other.sequence !== fact.sequence && other.type === 'branch-opened' && other.branch === fact.branch,
    )
  )
}
