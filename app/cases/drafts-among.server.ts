import type { CaseActor } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { loadDraft } from '#app/data/drafts.server.ts'

/** Which of these tasks have a form that somebody of the agency has begun. */
export async function draftsAmong(
  db: Database,
  actor: CaseActor,
  id: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const found = []
  for (const key of keys) if (await loadDraft(db, actor, id, key)) found.push(key)
  return found
}
