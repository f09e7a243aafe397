import { canonical } from '#engine/definition'
import { agenda, type Case, type CaseEvent, choices, type Rules, replay } from '#engine/workflow'

/**
 * All of a case that the law can see on a day, as canonical JSON: its state, what is open until when and why, what may be
 * chosen. Left out is only in which order it was written down: the numbers of the entries.
 */
export function legalView(rules: Rules, events: readonly CaseEvent[], day: string): string {
  const state = replay(rules, events)
  return canonical({
    state: withoutNumbers(state),
    agenda: sorted(agenda(rules, state, day)),
    choices: sorted(choices(rules, state, day)),
  })
}

function withoutNumbers({ revision: _, ...state }: Case) {
  return {
    ...state,
    done: sorted(state.done.map(({ sequence: _, ...done }) => done)),
    waived: sorted(state.waived),
    runs: sorted(state.runs),
    consents: Object.fromEntries(
      Object.entries(state.consents).map(([name, entries]) => [
        name,
        sorted(entries.map(({ sequence: _, ...entry }) => entry)),
      ]),
    ),
  }
}

function sorted(items: readonly object[]): readonly string[] {
  return items.map(text).sort()
}

// Explanations hold sums in kopecks as whole numbers of any size.
function text(item: object): string {
  return canonical(JSON.parse(JSON.stringify(item, (_, value) => (typeof value === 'bigint' ? String(value) : value))))
}

/** The latest legal day of a history. */
export function lastDay(events: readonly CaseEvent[]): string {
  return events
    .map(({ on }) => on.slice(0, 10))
    .sort()
    .at(-1)!
}
