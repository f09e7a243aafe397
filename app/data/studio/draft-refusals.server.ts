import { type Problem, problem } from '#engine/result'
import type { Database } from '../database.server.ts'
import { missingOfBasis } from './basis.ts'
import type { Draft } from './drafts.server.ts'
import { latestPublication } from './publications.server.ts'
import type { StudioRefusal } from './refuse.ts'
import { rehearsalOf } from './rehearsals.server.ts'

/** All that keeps a draft from becoming the rules, beside what is wrong with the definitions themselves. */
export async function draftRefusals(db: Database, draft: Draft): Promise<readonly Problem<StudioRefusal>[]> {
  const latest = await latestPublication(db)
  const missing = missingOfBasis(draft)
  const lost = draft.files.filter(({ path, text }) => text === null && path.includes('/calendars/'))
  const rehearsal = await rehearsalOf(db, draft)
  const earliest = latest?.effectiveFrom ?? ''
  return [
    ...missing.map((field) => problem(`no-basis-${field}` as const)),
    ...(draft.base === latest?.id ? [] : [problem('base-moved' as const)]),
    ...(draft.files.length > 0 ? [] : [problem('nothing-changed' as const)]),
    // The set holds what the former publication brought, which would then come into force before its date.
    ...(missing.includes('effectiveFrom') || draft.effectiveFrom >= earliest
      ? []
      : [problem('effective-too-early' as const, [], { date: earliest })]),
    // Open cases count by the calendars of the latest publication.
    ...lost.map(({ path }) => problem('calendar-removed' as const, [], { path })),
    ...(rehearsal ? [] : [problem('not-rehearsed' as const)]),
    ...(rehearsal && rehearsal.unsound.length > 0
      ? [problem('changes-unsound' as const, [], { what: rehearsal.unsound.slice(0, 3).join('; ') })]
      : []),
  ]
}
