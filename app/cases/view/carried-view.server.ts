import type { CaseView } from '#app/data/cases.server.ts'
import { drafts } from '#app/messages/drafts.ts'
import type { Language } from '#app/messages/language.ts'
import { answerAt } from '#app/ui/form/answer-path.ts'
import type { CarriedAnswers } from '#app/ui/form/carried-mark.tsx'
import type { Answers } from '#engine/schema'
import { prefillSources } from '#engine/workflow'
import { caseNames } from './case-names.server.ts'

/** The answers that a task's form starts with, and from where each was carried over, in words. */
export function carriedView(view: CaseView, key: string, prefilled: Answers, language: Language): CarriedAnswers {
  const t = drafts[language]
  const names = caseNames(view, language)
  const carried = Object.entries(prefillSources(view.rules, key)).flatMap(([path, source]) => {
    const answer = answerAt(prefilled, path.split('.'))
    if (answer === undefined) return []
    const from = source.of === 'subject' ? t.ofSubject : source.of === 'former' ? t.former : names.task(source.task)
    return [[path, { from, answer }]]
  })
  return Object.fromEntries(carried)
}
