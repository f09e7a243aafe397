import { expect } from 'vitest'
import type { Answers } from '#engine/schema'
import {
  type AgendaItem,
  agenda,
  type Case,
  type CaseEvent,
  caseScope,
  decide,
  type Order,
  replay,
} from '#engine/workflow'
import { rules } from './sample.ts'

type Step = { readonly on: string; readonly by: string } & Order

export const person = { surname: 'Иванов', 'birth-date': '1990-05-01' }
export const opened: Step = {
  type: 'open-case',
  on: '2026-02-02',
  by: 'office',
  entry: 'application',
  subject: person,
}
export const did = (task: string, on: string, by = 'office', answers: Answers = {}): Step => ({
  type: 'do-task',
  task,
  on,
  by,
  answers,
})
export const filed = did('file', '2026-02-02')
export const assessed = did('assess', '2026-02-04', 'office', { outcome: 'needed', diagnosis: 'F11' })
export const planned = did('plan', '2026-02-06', 'office', { months: 2, provider: 'centre' })
export const consented: Step = {
  type: 'record-consent',
  on: '2026-02-09',
  by: 'centre',
  consent: 'service',
  answer: 'given',
}
export const admitted = did('admit', '2026-02-10', 'centre')
export const inService = [opened, filed, assessed, planned, consented, admitted]

/** What a case recorded so far says to one more command: the only place in these tests that calls the engine. */
export function given(...steps: readonly Step[]) {
  const events = steps.reduce<readonly CaseEvent[]>((all, step) => {
    const result = ask(all, step)
    if (!result.ok) throw new Error(`${step.type} on ${step.on}: ${JSON.stringify(result.problems)}`)
    return all.concat(result.value)
  }, [])
  return told(events)
}

/** A case that has recorded these events. */
given.of = told

function told(events: readonly CaseEvent[]) {
  const state: Case = replay(rules, events)
  return {
    events,
    state,
    scope: (day: string) => caseScope(rules, state, day),
    on: (day: string) =>
      Object.fromEntries(agenda(rules, state, day).map((item): [string, AgendaItem] => [item.key, item])),
    when: (step: Step & { readonly today?: string; readonly revision?: number }) => {
      const result = ask(events, step)
      return {
        problems: result.ok ? [] : result.problems,
        refuses: (...codes: readonly string[]) =>
          expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes),
        records: (type: CaseEvent['type']) =>
          expect(result.ok && result.value.map((event) => event.type)).toEqual([type]),
      }
    },
  }
}

function ask(events: readonly CaseEvent[], { by, ...step }: Step & { readonly today?: string }) {
  return decide(rules, { at: '2026-12-31T00:00:00Z', today: '2026-12-31', agency: by, ...step }, events)
}
