import type { Expectation, Scenario, Text } from '#engine/schema'
import { agenda, type CaseEvent, currentVisit, decide, type Order, type Rules, replay } from '#engine/workflow'
import { compare, type Difference } from './compare.ts'
import { orderOf } from './order-of.ts'
import type { PlayedStep } from './played-step.ts'

export type Failure = Difference & { readonly step: number }

/** Step 0 is the opening of the case; the n-th of the scenario is step n. */
export type Play = { readonly steps: readonly PlayedStep[]; readonly failures: readonly Failure[] }

type Turn = {
  readonly title?: Text
  readonly on: string
  readonly agency: string
  readonly order?: Order
  readonly then?: Expectation
}

/** Plays an example by the rules of its procedure, each step on its own day, and says where the case went another way. */
export function play(rules: Rules, { title, given, steps }: Scenario): Play {
  const { entry, subject, on, agency, then } = given
  const opening = takeTurn(rules, [], { title, on, agency, order: { type: 'open-case', entry, subject }, then })
  const played = [opening.step]
  const failures: Failure[] = opening.differences.map((difference) => ({ ...difference, step: 0 }))
  let events = opening.step.events
  for (const [index, { title, when, then }] of steps.entries()) {
    const { order, mover, differences } = orderOf(rules, events, when)
    const turn = { title, on: when.on, agency: when.by ?? mover ?? agency, order, then }
    const { step, differences: more } = takeTurn(rules, events, turn)
    events = [...events, ...step.events]
    played.push(step)
    failures.push(...[...differences, ...more].map((difference) => ({ ...difference, step: index + 1 })))
  }
  return { steps: played, failures }
}

function takeTurn(rules: Rules, before: readonly CaseEvent[], { title, on, agency, order, then = {} }: Turn) {
  const stamp = { on, agency, today: on.slice(0, 10), at: on.length > 10 ? on : `${on}T00:00:00Z` }
  const decided = order && decide(rules, { ...stamp, ...order }, before)
  const events = decided?.ok ? decided.value : []
  const refused = decided?.ok === false ? decided.problems : undefined
  const state = replay(rules, [...before, ...events])
  const items = agenda(rules, state, on)
  const summary = { status: state.status, stage: currentVisit(state)?.stage, closing: state.ground?.closing }
  const step: PlayedStep = { title, on, events, state: summary, agenda: items, refused }
  return { step, differences: compare(rules, state, step, then) }
}
