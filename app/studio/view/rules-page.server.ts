import type { Database } from '#app/data/database.server.ts'
import { drafts } from '#app/data/studio/drafts.server.ts'
import { findElements } from '#app/data/studio/find-elements.ts'
import { dateTime } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { indexOf } from '../set/prepared.server.ts'
import type { RuleSet } from '../set/rule-set.server.ts'
import { regionFiles } from './file-lists.ts'
import { type FoundView, foundView } from './found-view.ts'
import { setHead } from './set-head.ts'

/** The rules of every region: their files, or what a search finds in them, and the drafts. */
export async function rulesPage(db: Database, set: RuleSet, query: string, language: Language) {
  const index = indexOf(set.files)
  const found: readonly FoundView[] = findElements(index, query).map((one) => foundView(one, set.key, language))
  const open = await drafts(db)
  return {
    head: setHead(set, language),
    query,
    found,
    regions: query === '' ? regionFiles(set.files, index, language) : [],
    drafts: open.map(({ id, title, author, createdAt, isSupply, files, status }) => ({
      id,
      title,
      author: author?.name ?? '',
      since: dateTime(createdAt, 'Europe/Moscow', language),
      isSupply,
      isSubmitted: status === 'submitted',
      files: files.length,
    })),
  }
}

export type DraftLine = Awaited<ReturnType<typeof rulesPage>>['drafts'][number]
