import { own } from '#engine/record'
import type { Source } from '#engine/schema'
import type { Case } from './case.ts'
import type { Rules } from './rules.ts'

/** The last day of a procedure that has passed, and who says what becomes of a case still open: the rules, or an administrator. */
export type Expiry = {
  readonly lastDay: string
  readonly whenExpired: 'finish' | 'ask'
  readonly source?: Source
}

/** How a case outlives its procedure on a day (ISO date); undefined while that is in force, and once nothing of the case is open. */
export function expiryOf({ version: { region, name } }: Rules, state: Case, on: string): Expiry | undefined {
  const { inForce, whenExpired = 'finish' } = own(region.procedures, name) ?? {}
  const isOpen = state.status === 'open' || state.runs.some(({ ended }) => ended === undefined)
  if (!isOpen || inForce?.to === undefined || on <= inForce.to) return undefined
  const { to: lastDay, source } = inForce
  return { lastDay, whenExpired, source }
}
