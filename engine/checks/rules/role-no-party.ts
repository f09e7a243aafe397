import { tasksOf } from '#engine/definition'
import { own } from '#engine/record'
import type { Source } from '#engine/schema'
import { playersIn } from '../players-in.ts'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A role with tasks or duties under an agreement, played by nobody whom the agreement names as a party. */
export const roleNoParty = {
  code: 'role-no-party',
  severity: 'note',
  find: (library) =>
    proceduresOf(library).flatMap((placed) => {
      const { region, workflow } = placed
      const parties = new Set(
        actsOf(workflow.source).flatMap(
          (act) => own(library.acts, act)?.parties?.map((clause) => `${act}#${clause}`) ?? [],
        ),
      )
      const playersOf = playersIn(placed)
      const isParty = (source: Source | undefined) => [source ?? []].flat().some((clause) => parties.has(clause))
      const bound = new Set([
        ...tasksOf(workflow).map(({ task }) => task.role),
        ...Object.values(workflow.duties ?? {}).map(({ role }) => role),
      ])
      return Object.entries(workflow.roles).flatMap(([name, { kind, source }]) => {
        const players = playersOf(name)
        if (parties.size === 0 || kind !== 'agency' || !bound.has(name) || isParty(source)) return []
        if (players.some((agency) => isParty(own(region.agencies, agency)?.source))) return []
        return [{ kind: 'workflow', id: workflow.id, path: ['roles', name], params: { name } } as const]
      })
    }),
} as const satisfies Rule

function actsOf(source: Source | undefined): readonly string[] {
  return [...new Set([source ?? []].flat().map((clause) => clause.split('#')[0] ?? ''))]
}
