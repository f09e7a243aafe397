import type { Calendar } from '#engine/calendar'
import type { ProcedureVersion } from '#engine/definition'
import {
  adopt,
  type Change,
  carriedBy,
  isAdopted,
  type PublishedSet,
  type Taking,
  type Takings,
} from '#engine/versions'
import { sha256 } from '../hash.server.ts'
import { type Choices, chosenFor } from './choices.ts'

/** What a publication, or a draft, offers the open cases. */
export type Offer = { readonly changes: readonly Change[]; readonly choices: Choices; readonly set: PublishedSet }

/**
 * `since` is for cases that in law were opened under the change and recorded before it was published: they take all of
 * it. `unsound` names what keeps the chosen changes from standing in these rules without the others.
 */
export type Offered = Takings & {
  readonly since?: Taking
  readonly unsound: readonly { readonly code: string; readonly file?: string }[]
}

/** The rules that cases of one version may take on. */
export function takingsOf(
  { changes, choices, set }: Offer,
  version: ProcedureVersion,
  calendars: Readonly<Record<string, Calendar>>,
): Offered {
  const unsound: Offered['unsound'][number][] = []
  const taking = (chosen: readonly Change[]): Taking | undefined => {
    if (chosen.length === 0) return undefined
    const made = adopt(version, chosen, set, sha256)
    if (!made.ok) {
      unsound.push(...made.problems)
      return undefined
    }
    const rules = { version: made.value.version, calendars }
    return rules.version.hash === version.hash ? undefined : { rules, carried: carriedBy(chosen, version.workflow) }
  }
  const open = chosenFor(changes, choices, ['open'])
  const all = chosenFor(changes, choices, ['open', 'on-time'])
  return {
    open: taking(open),
    onTime: all.length > open.length ? taking(all) : undefined,
    since: taking(changes.filter(isAdopted)),
    unsound,
  }
}
