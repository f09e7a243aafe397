import type { Change } from '#engine/versions'
import type { Database } from '../database.server.ts'
import { type Draft, draftFiles } from './drafts.server.ts'
import { publicationFiles } from './file-set.server.ts'
import type { Judgement } from './judge.ts'
import { latestPublication } from './publications.server.ts'
import type { StudioProblem } from './studio-problem.ts'
import { tryDefinitions } from './trial.server.ts'

/** Every problem of the definitions as a draft would publish them, by file, pointer and line. */
export async function checkDraft(db: Database, draft: Draft): Promise<readonly StudioProblem[]> {
  return (await judgeDraft(db, draft)).problems
}

/** The problems of a draft, and what it changes against its base; no changes while it cannot be read. */
export async function judgeDraft(db: Database, draft: Draft): Promise<Judgement> {
  return tryDefinitions({ files: await draftFiles(db, draft), against: await publicationFiles(db, draft.base) })
}

/** What a draft changes against its base, and, where a later publication has come since, what that one changed. */
export type DraftComparison = Judgement & { readonly sinceBase?: readonly Change[] }

export async function compareDraft(db: Database, draft: Draft): Promise<DraftComparison> {
  const judged = await judgeDraft(db, draft)
  const latest = await latestPublication(db)
  if (!latest || latest.id === draft.base) return judged
  const [files, against] = [await publicationFiles(db, latest.id), await publicationFiles(db, draft.base)]
  return { ...judged, sinceBase: (await tryDefinitions({ files, against })).changes }
}
