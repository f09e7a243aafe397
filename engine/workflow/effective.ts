import { carry } from './carried.ts'
import type { CaseEvent, FactEvent } from './event.ts'

/** The events as they count: reversed ones gone, corrected ones put right in their place, all in the words of the present rules. */
export function effective(events: readonly CaseEvent[]): readonly FactEvent[] {
  return asWritten(events) ?? amended(events)
}

// Most histories hold facts alone, in order: nothing is to be found again in them.
function asWritten(events: readonly CaseEvent[]): readonly FactEvent[] | undefined {
  const facts: FactEvent[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const event of events) {
    const { type, sequence } = event
    if (type === 'entry-reversed' || type === 'entry-corrected' || type === 'rules-changed' || sequence <= last)
      return undefined
    facts.push(event)
    last = sequence
  }
  return facts
}

function amended(events: readonly CaseEvent[]): readonly FactEvent[] {
  const facts = new Map<number, FactEvent>()
  for (const event of events)
    switch (event.type) {
      case 'entry-reversed':
        facts.delete(event.entry)
        break
      case 'entry-corrected': {
        const fact = facts.get(event.entry)
        if (fact) facts.set(event.entry, corrected(fact, event))
        break
      }
      case 'rules-changed':
        if (event.carried.length > 0)
          for (const [sequence, fact] of facts) facts.set(sequence, carry(fact, event.carried))
        break
      case 'case-opened':
      case 'task-done':
      case 'task-waived':
      case 'consent-recorded':
      case 'branch-opened':
      case 'transition-taken':
      case 'closing-taken':
        facts.set(event.sequence, event)
    }
  return [...facts.values()]
}

function corrected(fact: FactEvent, event: Extract<CaseEvent, { type: 'entry-corrected' }>): FactEvent {
  const on = event.correctedOn
  if (fact.type === 'task-done' || fact.type === 'closing-taken')
    return { ...fact, on, answers: event.answers ?? fact.answers }
  if (fact.type === 'case-opened') return { ...fact, on, subject: event.answers ?? fact.subject }
  return { ...fact, on }
}
