import type { Workflow } from '#engine/schema'

/** Where a case goes from a stage: to other stages, or to its end. */
export type StageWays = { readonly stages: readonly string[]; readonly closes: boolean }

/** The ways out of every stage: its transitions, and the closings that may be taken there. */
export function stageWays({ stages, branches = {}, closings }: Workflow): ReadonlyMap<string, StageWays> {
  const named = new Set(
    [...Object.values(stages), ...Object.values(branches)].flatMap(({ next }) =>
      Object.values(next ?? {}).map(({ close }) => close),
    ),
  )
  // A closing that a transition names is for the taking only if it says who takes it.
  const taken = Object.entries(closings).filter(([name, { by }]) => by !== undefined || !named.has(name))
  const ofBranches = Object.values(branches).flatMap(({ next, during }) =>
    Object.values(next ?? {}).map(({ to, close }) => ({ to, close, during })),
  )
  return new Map(
    Object.entries(stages).map(([name, { next }]) => {
      const isHere = ({ during }: { readonly during?: readonly string[] }) => during?.includes(name) ?? true
      const ways = [
        ...Object.values(next),
        ...ofBranches.filter(isHere),
        ...taken.filter(([, closing]) => isHere(closing)).map(([close, { to }]) => ({ to, close })),
      ]
      return [
        name,
        {
          stages: ways.flatMap(({ to }) => (to === undefined || to === name ? [] : [to])),
          closes: ways.some(({ to, close }) => to === undefined && close !== undefined),
        },
      ]
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
