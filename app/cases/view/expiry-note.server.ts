import type { CaseView } from '#app/data/cases.server.ts'
import { expiry as said } from '#app/messages/expiry.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { expiryOf } from '#engine/workflow'
import { clausesOf } from './clause.server.ts'

/** What is said of a case that outlives its procedure. */
export function expiryNote({ rules, state, today }: CaseView, language: Language) {
  const expiry = expiryOf(rules, state, today)
  return (
    expiry && {
      text: said[language][expiry.whenExpired](shortDate(expiry.lastDay)),
      clauses: clausesOf(expiry.source, language),
    }
  )
}
