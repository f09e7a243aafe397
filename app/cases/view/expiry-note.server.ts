import type { CaseView } from '#app/data/cases.server.ts'
import { expirySentence } from '#app/messages/expiry-words.ts'
import { list } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { choices, expiryOf } from '#engine/workflow'
import { clausesOf } from './clause.server.ts'

/** What is said of a case that outlives its procedure, and what was decided of it by which document. */
export function expiryNote(view: CaseView, language: Language) {
  const { rules, state, today, expiryDecision } = view
  const expiry = expiryOf(rules, state, today)
  return (
    expiry && {
      text: expirySentence(expiry, expiryDecision, groundsOf(view, language), language),
      clauses: clausesOf(expiry.source, language),
    }
  )
}

/** Of the grounds decided on those that the case may be closed by as it stands; all of them where it may by none yet. */
function groundsOf({ rules, state, today, expiryDecision }: CaseView, language: Language): string {
  if (expiryDecision?.outcome !== 'wind-up') return ''
  const { closings } = expiryDecision
  const open = choices(rules, state, today).flatMap(({ type, name }) => (type === 'closing' ? [name] : []))
  const possible = closings.filter((name) => open.includes(name))
  const titles = (possible.length > 0 ? possible : closings).map((name) =>
    say(rules.version.workflow.closings[name]?.title ?? name, language),
  )
  return list(titles, language)
}
