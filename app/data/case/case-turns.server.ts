import type { CaseEvent, Rules, RulesTurn } from '#engine/workflow'
import type { Database } from '../database.server.ts'
import { rulesOf } from '../definitions.server.ts'
import { calendarChangesSince } from './calendars-before.server.ts'

/** Rules that a case took on; `publication` brought them. */
export type CaseTurn = RulesTurn & { readonly publication?: string }

/** All the rules a case was judged by in its life: the versions its log names, and the calendars as they were known then. */
export async function caseTurns(
  db: Database,
  present: Rules,
  events: readonly CaseEvent[],
): Promise<readonly CaseTurn[]> {
  const [opened] = events
  if (!opened) return []
  const taken = events.filter((event) => event.type === 'rules-changed')
  const changes = await calendarChangesSince(db, opened.recordedAt)
  if (taken.length === 0 && changes.length === 0) return [{ since: 1, rules: present }]
  const first = taken[0] ? (await rulesOf(db, taken[0].from)).version : present.version
  const versions = [{ since: 1, version: first, publication: undefined as string | undefined }]
  for (const { sequence, version, publication } of taken)
    versions.push({ since: sequence, version: (await rulesOf(db, version)).version, publication })
  const calendars = changes.map(({ at, publication }, index) => ({
    since: events.findLastIndex(({ recordedAt }) => recordedAt < at) + 2,
    publication,
    calendars: changes[index + 1]?.before ?? present.calendars,
  }))
  const all = [...versions, ...calendars].sort((a, b) => a.since - b.since)
  return all.map(({ since, publication }) => ({
    since,
    publication,
    rules: {
      version: versions.findLast((turn) => turn.since <= since)?.version ?? first,
      calendars:
        calendars.findLast((turn) => turn.since <= since)?.calendars ?? changes[0]?.before ?? present.calendars,
    },
  }))
}
