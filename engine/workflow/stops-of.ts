import type { Stop } from '#engine/calendar'
import { own } from '#engine/record'
import type { Case } from './case.ts'
import { dateOf } from './moment.ts'
import type { Rules } from './rules.ts'

/** When the clock of any of these tasks or stages was stopped: the openings of the branches that stop it. */
export function stopsOf({ version: { workflow } }: Rules, state: Case, ...names: readonly string[]): readonly Stop[] {
  return state.runs.flatMap(({ branch, on, ended }) =>
    own(workflow.branches, branch)?.stopsClock?.some((name) => names.includes(name))
      ? [{ from: dateOf(on), to: ended && dateOf(ended), by: branch }]
      : [],
  )
}
