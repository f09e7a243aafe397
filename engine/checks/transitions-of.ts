import type { Problem } from '#engine/result'
import type { Transition, Workflow } from '#engine/schema'

/** A transition with the path that leads to it and the stage or branch it leaves. */
export type PlacedTransition = {
  readonly name: string
  readonly transition: Transition
  readonly path: Problem['path']
  readonly home: string
  readonly holder: 'stages' | 'branches'
}

/** Every transition of a workflow, stages first. */
export function transitionsOf(workflow: Workflow): readonly PlacedTransition[] {
  return (['stages', 'branches'] as const).flatMap((holder) =>
    Object.entries(workflow[holder] ?? {}).flatMap(([home, { next }]) =>
      Object.entries<Transition>(next ?? {}).map(([name, transition]) => ({
        name,
        transition,
        home,
        holder,
        path: [holder, home, 'next', name],
      })),
    ),
  )
}
