import { own } from '#engine/record'
import { absent, type Case, type Done } from './case.ts'
import { type Add, added, growingList } from './done-list.ts'
import { effective } from './effective.ts'
import type { CaseEvent, FactEvent } from './event.ts'
import { laterOf } from './moment.ts'
import { close, run, settleMoves, settling, take } from './move.ts'
import { placeOf } from './place.ts'
import type { Rules } from './rules.ts'
import { mayStir } from './stirs.ts'

/** The state after one more fact that counts. */
export function evolve(rules: Rules, state: Case, event: FactEvent): Case {
  return settleMoves(rules, withFact(rules, state, event, event.sequence, added), event.on)
}

/**
 * The state of a case from all it has recorded, corrections applied. A case at rest is looked at again only for facts
 * that can set it moving.
 */
export function replay(rules: Rules, events: readonly CaseEvent[]): Case {
  const { done, add } = growingList()
  let now: Case = { ...absent, done }
  let isAtRest = false
  let latest = ''
  for (const event of effective(events)) {
    latest = latest === '' ? event.on : laterOf(latest, event.on)
    // The list grows in place, so a case that stays where it is stays the same state.
    if (isAtRest && event.type === 'task-done' && !mayStir(rules.version.workflow, now, event.task))
      add(now.done, doneBy(rules, now, event))
    else ({ state: now, isAtRest } = settling(rules, withFact(rules, now, event, 0, add), event.on, latest))
  }
  const changed = events.findLast((event) => event.type === 'rules-changed')
  const rulesChanged = changed && { rulesChanged: { on: changed.on, publication: changed.publication } }
  return { ...now, ...rulesChanged, revision: events.at(-1)?.sequence ?? 0 }
}

/** The state with a fact in it, before the case moves by itself. */
export function applyFact(rules: Rules, state: Case, event: FactEvent): Case {
  return withFact(rules, state, event, state.revision, added)
}

function withFact(rules: Rules, state: Case, event: FactEvent, revision: number, add: Add): Case {
  const { workflow } = rules.version
  const { on } = event
  switch (event.type) {
    case 'case-opened': {
      const entry = own(workflow.entries, event.entry)
      const visits = entry ? [{ stage: entry.to, on, via: event.entry }] : []
      return {
        ...state,
        revision,
        status: 'open',
        opened: { on, agency: event.agency, entry: event.entry },
        subject: event.subject,
        visits,
      }
    }
    case 'task-done':
      return { ...state, revision, done: add(state.done, doneBy(rules, state, event)) }
    case 'task-waived':
      return {
        ...state,
        revision,
        waived: [...state.waived, { task: event.task, run: event.run, visit: visitOf(rules, state, event.task), on }],
      }
    case 'consent-recorded':
      return { ...state, revision, consents: { ...state.consents, [event.consent]: answersTo(state, event) } }
    case 'branch-opened': {
      const number = state.runs.filter((other) => other.branch === event.branch).length + 1
      return { ...state, revision, runs: [...state.runs, run(event.branch, number, on)] }
    }
    case 'transition-taken': {
      const branch = event.run === undefined ? undefined : own(workflow.branches, event.run.split('#')[0] ?? '')
      const stage = own(workflow.stages, state.visits.at(-1)?.stage ?? '')
      const transition = own((branch ?? stage)?.next, event.transition)
      if (!transition) return { ...state, revision }
      const runs = state.runs.map((other) => (other.key === event.run ? { ...other, ended: on } : other))
      return take({ ...state, revision, runs }, event.transition, transition, on)
    }
    case 'closing-taken': {
      const ground = { closing: event.closing, on, answers: event.answers }
      const to = own(workflow.closings, event.closing)?.to
      return to === undefined
        ? close({ ...state, revision, ground }, event.closing, on)
        : take({ ...state, revision, ground }, event.closing, { to }, on)
    }
  }
}

function answersTo(
  { consents }: Case,
  { type: _, consent, recordedAt: __, user: ___, ...entry }: Extract<FactEvent, { type: 'consent-recorded' }>,
): Case['consents'][string] {
  return [...(own(consents, consent) ?? []), entry]
}

function doneBy(rules: Rules, state: Case, event: Extract<FactEvent, { type: 'task-done' }>): Done {
  const { task, run, on, answers, agency, sequence } = event
  return { task, run, visit: visitOf(rules, state, task), on, answers, agency, sequence }
}

// The latest stay in the task's stage; none for a task of a branch.
function visitOf(rules: Rules, state: Case, task: string): number {
  const place = placeOf(rules.version.workflow, task)
  return place?.kind === 'stage' ? state.visits.findLastIndex((visit) => visit.stage === place.name) : -1
}
