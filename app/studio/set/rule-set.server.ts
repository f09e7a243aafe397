import { data, type RouterContextProvider } from 'react-router'
import { type Draft, draftFiles, readDraft } from '#app/data/studio/drafts.server.ts'
import { publicationFiles } from '#app/data/studio/file-set.server.ts'
import { latestPublication, type Publication, publication } from '#app/data/studio/publications.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { DefinitionFile } from '#engine/definition'

/** The rules as an address names them: those published last, an earlier publication, or a draft with what it starts from. */
export type RuleSet = {
  readonly key: string
  readonly files: readonly DefinitionFile[]
  readonly base: readonly DefinitionFile[]
  readonly publication: Publication
  readonly draft?: Draft
  readonly mayChange: boolean
}

/** The key of the rules published last: the only published ones a change may start from. */
export const current = 'current'

/** The set of an address; 404 where there is none. */
export async function ruleSet(context: Readonly<RouterContextProvider>, key: string): Promise<RuleSet> {
  const { db } = world(context)
  const draft = key === current ? undefined : await readDraft(db, key)
  const found = key === current ? await latestPublication(db) : await publication(db, draft?.base ?? key)
  if (!found) throw notFound()
  const base = await publicationFiles(db, found.id)
  const files = draft ? await draftFiles(db, draft) : base
  return { key, files, base, publication: found, draft, mayChange: draft ? draft.status === 'open' : key === current }
}

/** The draft of an address; 404 where there is none. */
export async function draftSet(context: Readonly<RouterContextProvider>, key: string) {
  const set = await ruleSet(context, key)
  if (!set.draft) throw notFound()
  return { ...set, draft: set.draft }
}

export function notFound() {
  return data(null, { status: 404 })
}
