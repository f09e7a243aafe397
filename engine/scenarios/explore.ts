import type { Answers, Happening, Scenario } from '#engine/schema'
import {
  absent,
  type Case,
  type CaseEvent,
  decide,
  formContext,
  type Order,
  type Rules,
  replay,
} from '#engine/workflow'
import { fillings, type Seen } from './fillings.ts'
import { type Flow, flowOf } from './flow-of.ts'
import { laterDays, type Move, movesOf } from './moves-of.ts'
import { factsOf, type Novelty, novelty } from './novelty.ts'
import { play } from './play.ts'
import { sampleAnswers } from './sample-answers.ts'
import { passed, type Target, targetKey, targetsOf } from './targets.ts'

/** How far a walk goes: `steps` of one example, `states` looked at. */
export type Bound = { readonly steps: number; readonly states: number }

/** A way of a procedure, a shortest example of it, if one was found, and the scenarios that go it. */
export type Explored = { readonly target: Target; readonly example?: Scenario; readonly scenarios: readonly string[] }

/** `bounded` says that the walk stopped at its bound, so that what has no example may still be possible. */
export type Exploration = { readonly ways: readonly Explored[]; readonly states: number; readonly bounded: boolean }

type Node = {
  readonly state: Case
  readonly events: readonly CaseEvent[]
  readonly on: string
  readonly given: Scenario['given']
  readonly steps: readonly Happening[]
}

type Walk = { readonly rules: Rules; readonly flow: Flow; readonly seen: Seen; readonly found: Map<string, Node> }

/**
 * Walks a procedure breadth first and gives for every transition, closing and branch a shortest example case, as a
 * scenario that plays. A state is pursued when something in it that conditions look at is new; where that finds too
 * little, when two such things are new together.
 */
export function explore(rules: Rules, scenarios: readonly Scenario[], bound: Bound): Exploration {
  const targets = targetsOf(rules.version.workflow)
  const gone = scenarios.map((scenario) => ({ id: scenario.id, ways: waysOf(rules, scenario) }))
  const found = new Map<string, Node>()
  const walk = { rules, flow: flowOf(rules.version.workflow), seen: seenIn(rules, scenarios), found }
  const isDone = () => found.size === targets.length
  const once = walked(walk, novelty(1), bound, isDone)
  const twice = isDone() ? 0 : walked(walk, novelty(2), { ...bound, states: bound.states - once }, isDone)
  return {
    ways: targets.map((target) => {
      const node = found.get(targetKey(target))
      const covering = gone.filter(({ ways }) => ways.has(targetKey(target))).map(({ id }) => id)
      return { target, ...(node ? { example: exampleOf(rules, target, node) } : {}), scenarios: covering }
    }),
    states: once + twice,
    bounded: !isDone(),
  }
}

/** Walks layer by layer; gives the number of states looked at. */
function walked(walk: Walk, isNew: Novelty, { steps, states }: Bound, isDone: () => boolean): number {
  let layer = openings(walk).filter((node) => isNew(factsOf(node, walk.flow)))
  let looked = 0
  for (let depth = 0; depth < steps; depth++) {
    const next: Node[] = []
    for (const node of layer) {
      if (isDone() || looked === states) return looked
      looked += 1
      next.push(...nextNodes(walk, node).filter((other) => isNew(factsOf(other, walk.flow))))
    }
    layer = next
  }
  return looked
}

function openings({ rules, flow, seen, found }: Walk): readonly Node[] {
  const { workflow, region, name, forms } = rules.version
  const on = region.procedures[name]?.inForce.from ?? ''
  const form = forms[workflow.subject.form]
  const context = formContext(rules, absent, on)
  const subjects = form
    ? fillings('subject', flow, seen, (asked) => sampleAnswers(form, { ...asked, on }, context), {})
    : [{}]
  return Object.keys(workflow.entries).flatMap((entry) =>
    subjects.flatMap((subject) => {
      for (const agency of Object.keys(region.agencies)) {
        const given = { on, agency, entry, subject }
        const node = taken({ rules, found }, absent, [], { on, agency, order: { type: 'open-case', entry, subject } })
        if (node) return [{ ...node, on, given, steps: [] }].map((one) => noted(found, one, node.ways))
      }
      return []
    }),
  )
}

function nextNodes(walk: Walk, node: Node): readonly Node[] {
  const { rules, flow, seen } = walk
  const { all, oneOf } = movesOf(rules, flow, seen, node.state, node.on)
  const free = all.flatMap((move) => tried(walk, node, move))
  for (const group of oneOf) {
    const first = group.flatMap((move) => tried(walk, node, move))
    if (first.length > 0) return [...free, ...first]
  }
  return free
}

// What is refused today may be possible when a period has ended.
function tried(walk: Walk, node: Node, move: Move): readonly Node[] {
  const days = [node.on, ...laterDays(walk.rules, node.state, node.on)]
  for (const on of days) {
    const next = taken(walk, node.state, node.events, { on, agency: move.agency, order: move.order })
    if (!next) continue
    const { state, events, ways } = next
    const steps = [...node.steps, { ...move.when, on }]
    return [noted(walk.found, { state, events, on, given: node.given, steps }, ways)]
  }
  return []
}

type Turn = { readonly on: string; readonly agency: string; readonly order: Order }

function taken({ rules }: Pick<Walk, 'rules' | 'found'>, before: Case, events: readonly CaseEvent[], turn: Turn) {
  const { on, agency, order } = turn
  const stamp = { on, agency, today: on.slice(0, 10), at: `${on.slice(0, 10)}T00:00:00Z` }
  const decided = decide(rules, { ...stamp, ...order }, events)
  const [event] = decided.ok ? decided.value : []
  if (!event) return undefined
  const all = [...events, event]
  const state = replay(rules, all)
  return { state, events: all, ways: passed(rules, before, state, event) }
}

function noted(found: Map<string, Node>, node: Node, ways: readonly string[]): Node {
  for (const way of ways) if (!found.has(way)) found.set(way, node)
  return node
}

function waysOf(rules: Rules, scenario: Scenario): ReadonlySet<string> {
  const events = play(rules, scenario).steps.flatMap((step) => step.events)
  const states = events.map((_, at) => replay(rules, events.slice(0, at + 1)))
  return new Set(events.flatMap((event, at) => passed(rules, states[at - 1] ?? absent, states[at] ?? absent, event)))
}

function seenIn(rules: Rules, scenarios: readonly Scenario[]): Seen {
  const seen = new Map<string, Answers[]>()
  const note = (head: string, answers: Answers) => seen.set(head, [...(seen.get(head) ?? []), answers])
  for (const { given, steps } of scenarios.filter(({ procedure }) => procedure === rules.version.name)) {
    note('subject', given.subject)
    for (const { when } of steps) if (when.answers) note(when.task ?? when.closing ?? '', when.answers)
  }
  return seen
}

function exampleOf({ version }: Rules, { type, name, title, source }: Target, { given, steps }: Node): Scenario {
  return {
    id: `${version.region.id}/${`${type}-${name}`.replaceAll('/', '-')}`,
    title,
    source: source ?? version.workflow.source ?? [],
    region: version.region.id,
    procedure: version.name,
    given,
    steps: steps.map((when) => ({ when })),
  }
}
