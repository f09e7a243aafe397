import type { Branch, Task, Transition, Workflow } from '#engine/schema'

/** What a case may do by itself while it stands in a stage or a branch is open. */
export type OwnWays = {
  /** The transitions nobody has to take, in the order of the definition. */
  readonly ways: readonly (readonly [string, Transition])[]
  /** The tasks that have to be done once. */
  readonly mandatory: readonly (readonly [string, Task])[]
}

export type OwnMoves = {
  readonly stages: ReadonlyMap<string, OwnWays>
  readonly branches: ReadonlyMap<string, OwnWays & { readonly branch: Branch }>
  /** The branches that open by themselves. */
  readonly opening: readonly (readonly [string, Branch])[]
}

const known = new WeakMap<Workflow, OwnMoves>()

/** How a case moves by itself, found once for a workflow. */
export function ownMoves(workflow: Workflow): OwnMoves {
  const found = known.get(workflow)
  if (found) return found
  const branches = Object.entries(workflow.branches ?? {})
  const made: OwnMoves = {
    stages: new Map(Object.entries(workflow.stages).map(([name, stage]) => [name, ownWays(stage.next, stage.tasks)])),
    branches: new Map(
      branches.map(([name, branch]) => [name, { ...ownWays(branch.next ?? {}, branch.tasks), branch }]),
    ),
    opening: branches.filter(([, { each, opens }]) => each !== undefined || (opens?.when && opens.by === undefined)),
  }
  known.set(workflow, made)
  return made
}

function ownWays(next: Readonly<Record<string, Transition>>, tasks: Readonly<Record<string, Task>>): OwnWays {
  return {
    ways: Object.entries(next).filter(([, { by }]) => by === undefined),
    mandatory: Object.entries(tasks).filter(([, { optional, every }]) => !optional && !every),
  }
}
