import type { Database } from '#app/data/database.server.ts'
import { missingOfBasis } from '#app/data/studio/basis.ts'
import type { Draft } from '#app/data/studio/drafts.server.ts'
import { compareDraft } from '#app/data/studio/judge-draft.server.ts'
import { basisWords } from '#app/messages/basis-words.ts'
import { changeSentence } from '#app/messages/changes.ts'
import type { Language } from '#app/messages/language.ts'
import { dateText } from '#app/ui/form/date-text.ts'
import type { BasisInput } from '../edit/read-basis.ts'
import { indexOf } from '../set/prepared.server.ts'
import type { RuleSet } from '../set/rule-set.server.ts'
import { changeViews } from './change-view.ts'
import { fileTitle } from './file-lists.ts'
import { problemViews } from './problem-view.ts'
import { setHead } from './set-head.ts'

export type DraftPage = Awaited<ReturnType<typeof draftPage>>

/** A draft as a whole: what it changes, what is wrong with it, what it rests on. */
export async function draftPage(db: Database, set: RuleSet & { readonly draft: Draft }, language: Language) {
  const { draft } = set
  const { problems, changes, sinceBase } = await compareDraft(db, draft)
  const index = indexOf(set.files)
  const { title, basis, effectiveFrom } = draft
  const typed: Readonly<Record<BasisInput, string>> = {
    title,
    kind: basis.kind,
    number: basis.number,
    date: dateText(basis.date),
    effectiveFrom: dateText(effectiveFrom),
  }
  return {
    head: setHead(set, language),
    basis: typed,
    basisWords: basisWords(draft, language),
    missing: missingOfBasis(draft),
    changes: changes && changeViews(changes, index, language),
    problems: problemViews(problems, { set: set.key, first: draft.files.map(({ path }) => path), index, language }),
    sinceBase: sinceBase?.map((change) => changeSentence(change, language)),
    files: draft.files.map(({ path, text }) => ({
      path,
      title: fileTitle(index, path, language),
      isGone: text === null,
    })),
  }
}
