import type { CaseEvent, FactEvent } from './event.ts'

/** The events as they count: reversed ones gone, corrected ones put right in their place. */
export function effective(events: readonly CaseEvent[]): readonly FactEvent[] {
  const reversed = new Set<number>()
  const corrections = new Map<number, Extract<CaseEvent, { type: 'entry-corrected' }>>()
  for (const event of events) {
    if (event.type === 'entry-reversed') reversed.add(event.entry)
    if (event.type === 'entry-corrected') corrections.set(event.entry, event)
  }
  return events.flatMap((event) => {
    if (event.type === 'entry-reversed' || event.type === 'entry-corrected' || reversed.has(event.sequence)) return []
    const correction = corrections.get(event.sequence)
    if (!correction) return [event]
    const on = correction.correctedOn
    if (event.type === 'task-done' || event.type === 'closing-taken')
      return [{ ...event, on, answers: correction.answers ?? event.answers }]
    if (event.type === 'case-opened') return [{ ...event, on, subject: correction.answers ?? event.subject }]
    return [{ ...event, on }]
  })
}
