import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import { playersIn } from '../players-in.ts'
import { type PlacedProcedure, proceduresOf } from '../procedures-of.ts'
import { recorderRole } from '../recorder-role.ts'
import type { Rule } from '../rule.ts'

/** In some region a task falls to one of several agencies of a kind, and nothing says to which. */
export const taskWithoutAgency = {
  code: 'task-without-agency',
  severity: 'error',
  find: (library) =>
    proceduresOf(library).flatMap((placed) => {
      const { region, name, workflow } = placed
      const acting = new Set(tasksOf(workflow).map(({ task }) => recorderRole(task, workflow)))
      const isOpen = openKinds(placed)
      return Object.entries(workflow.roles).flatMap(([role, { kind, chosen, instead }]) => {
        const isNamed = kind !== 'agency' || chosen !== undefined || (instead && !instead.when)
        if (!acting.has(role) || isNamed || !isOpen(own(placed.procedure.roles, role)?.kind)) return []
        const path = ['procedures', name, 'roles', role]
        return [{ kind: 'region', id: region.id, path, params: { role, region: region.id } } as const]
      })
    }),
} as const satisfies Rule

// One of several is known where it must be the agency that opened the case.
function openKinds({ region, procedure, workflow }: PlacedProcedure): (kind: string | undefined) => boolean {
  const playersOf = playersIn({ region, procedure })
  const openers = Object.values(workflow.entries).map(({ by }) => (by === undefined ? [] : playersOf(by)))
  const known = new Set(openers.flat())
  const agencies = Map.groupBy(Object.keys(region.agencies), (id) => own(region.agencies, id)?.kind)
  const open = new Set(
    [...agencies].flatMap(([kind, ids]) =>
      ids.length > 1 && (openers.some((one) => one.length === 0) || !known.isSubsetOf(new Set(ids))) ? [kind] : [],
    ),
  )
  return (kind) => kind !== undefined && open.has(kind)
}
