import type { Workflow } from '#engine/schema'

/** Where a case goes from a stage: to other stages, or to its end. */
export type StageWays = { readonly stages: readonly string[]; readonly closes: boolean }
type Way = { readonly to?: string; readonly close?: string }

const known = new WeakMap<Workflow, ReadonlyMap<string, StageWays>>()

/** The ways out of every stage: its transitions, and the closings that may be taken there. */
export function stageWays(workflow: Workflow): ReadonlyMap<string, StageWays> {
  const ways = known.get(workflow) ?? findWays(workflow)
  known.set(workflow, ways)
  return ways
}

function findWays(workflow: Workflow): ReadonlyMap<string, StageWays> {
  const transitions = transitionWays(workflow)
  const taken = takenClosings(workflow)
  const open = reachedFrom(firstStages(workflow), transitions)
  const winding = reachedFrom(
    taken.flatMap(({ to }) => to ?? []),
    transitions,
  )
  return new Map(
    [...transitions].map(([name, ways]) => {
      // A case that is wound up has its ground: no other is taken.
      const isWindingUp = winding.has(name) && !open.has(name)
      const closings = isWindingUp ? [] : taken.filter(({ during }) => during?.includes(name) ?? true)
      const more = waysOf(name, closings)
      return [name, { stages: [...ways.stages, ...more.stages], closes: ways.closes || more.closes }]
    }),
  )
}

/** Every stage that can be come to from some of them, these included, never through `without`. */
export function reachedFrom(
  from: Iterable<string>,
  ways: ReadonlyMap<string, StageWays>,
  without?: string,
): ReadonlySet<string> {
  const reached = new Set([...from].filter((name) => name !== without))
  for (const name of reached) for (const next of ways.get(name)?.stages ?? []) if (next !== without) reached.add(next)
  return reached
}

/** The stages that cases come into first. */
export function firstStages({ entries }: Workflow): readonly string[] {
  return Object.values(entries).map(({ to }) => to)
}

function transitionWays({ stages, branches = {} }: Workflow): ReadonlyMap<string, StageWays> {
  const ofBranches = Object.values(branches).flatMap(({ next, during }) =>
    Object.values(next ?? {}).map(({ to, close }) => ({ to, close, during })),
  )
  return new Map(
    Object.entries(stages).map(([name, { next }]) => {
      const here = ofBranches.filter(({ during }) => during?.includes(name) ?? true)
      return [name, waysOf(name, [...Object.values(next), ...here])]
    }),
  )
}

// A closing that a transition names is for the taking only if it says who takes it.
function takenClosings({ stages, branches = {}, closings }: Workflow) {
  const named = new Set(
    [...Object.values(stages), ...Object.values(branches)].flatMap(({ next }) =>
      Object.values(next ?? {}).map(({ close }) => close),
    ),
  )
  return Object.entries(closings)
    .filter(([name, { by }]) => by !== undefined || !named.has(name))
    .map(([close, { to, during }]) => ({ close, to, during }))
}

function waysOf(name: string, ways: readonly Way[]): StageWays {
  return {
    stages: ways.flatMap(({ to }) => (to === undefined || to === name ? [] : [to])),
    closes: ways.some(({ to, close }) => to === undefined && close !== undefined),
  }
}
