import { consents as sentences } from '#app/messages/consents.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { type ConsentStanding, caseScope, consentStanding } from '#engine/workflow'
import type { Look } from './case-names.server.ts'

/** «отозвано 10.02.2026»: how a consent stands on a day, in short; nothing where it opens what waits for it. */
export function consentInShort(look: Look, id: string, language: Language): string | undefined {
  const { rules, state, today } = look
  const standing = consentStanding(rules, state, id, today, caseScope(rules, state, today))
  const words = sentences[language][standing.state]
  const day = consentDay(standing)
  if (standing.state === 'given') return undefined
  return day === undefined ? words : `${words} ${day}`
}

/** The day since when a consent stands so. */
export function consentDay(standing: ConsentStanding): string | undefined {
  if (standing.state === 'never-asked') return undefined
  if (standing.state === 'expired') return shortDate(standing.entry.until ?? standing.entry.on)
  return shortMoment(standing.entry.on)
}
