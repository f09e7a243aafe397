import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Region } from '#engine/schema'
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
      return Object.keys(workflow.roles)
        .filter((role) => acting.has(role) && isOpen(placed, role))
        .map(
          (role) =>
            ({
              kind: 'region',
              id: region.id,
              path: ['procedures', name, 'roles', role],
              params: { role, region: region.id },
            }) as const,
        )
    }),
} as const satisfies Rule

// One of several is known when it is chosen in the case, or when it must be the agency that opened it.
function isOpen({ region, procedure, workflow }: PlacedProcedure, role: string): boolean {
  const { chosen, instead, kind: isA } = own(workflow.roles, role) ?? {}
  const kind = own(procedure.roles, role)?.kind
  if (isA !== 'agency' || kind === undefined || chosen !== undefined || (instead && !instead.when)) return false
  const candidates = agenciesOf(region, kind)
  const openers = Object.values(workflow.entries).map(({ by }) => {
    const binding = own(procedure.roles, by)
    return binding?.agency !== undefined ? [binding.agency] : agenciesOf(region, binding?.kind ?? '')
  })
  return candidates.length > 1 && !openers.every((one) => one.length > 0 && one.every((id) => candidates.includes(id)))
}

function agenciesOf({ agencies }: Region, kind: string): readonly string[] {
  return Object.keys(agencies).filter((id) => own(agencies, id)?.kind === kind)
}
