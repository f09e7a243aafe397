import { filesOf } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { answersOf, type CaseEvent, formOf, type Rules } from '#engine/workflow'
import type { Database } from '../database.server.ts'

/** Whether every file that new events name is kept in this case and was sent by the agency itself. */
export async function keepsFiles(
  db: Database,
  agency: string,
  caseId: string,
  rules: Rules,
  before: readonly CaseEvent[],
  events: readonly CaseEvent[],
): Promise<boolean> {
  const named = new Set(events.flatMap((event) => fileIdsOf(rules, event, before)))
  if (named.size === 0) return true
  const kept = await db
    .selectFrom('attachment')
    .select('id')
    .where('case_id', '=', caseId)
    .where('agency', '=', agency)
    .where('id', 'in', [...named])
    .execute()
  return kept.length === named.size
}

/** The files that an event names; a correction names those of the entry it puts right. */
export function fileIdsOf(rules: Rules, event: CaseEvent, events: readonly CaseEvent[]): readonly string[] {
  if (event.type === 'entry-reversed' || event.type === 'rules-changed') return []
  if (event.type === 'entry-corrected') {
    const target = events.find(({ sequence }) => sequence === event.entry)
    return target && 'answers' in event && event.answers ? idsIn(rules, target, event.answers) : []
  }
  return idsIn(rules, event, answersOf(event) ?? {})
}

function idsIn(rules: Rules, event: CaseEvent, answers: Answers): readonly string[] {
  if (event.type === 'entry-reversed' || event.type === 'entry-corrected' || event.type === 'rules-changed') return []
  const form = formOf(rules, event)
  return form ? filesOf(form, answers).map(({ id }) => id) : []
}
