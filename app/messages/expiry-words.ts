import type { ExpiryDecision } from '#app/data/expiry/decisions.server.ts'
import type { Expiry } from '#engine/workflow'
import { basisWords } from './basis-words.ts'
import { expiry as said } from './expiry.ts'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'

/** What is said of a case that outlives its procedure: whose decision it waits for, or what was decided by which document. */
export function expirySentence(
  { lastDay, whenExpired }: Expiry,
  decision: ExpiryDecision | undefined,
  grounds: string,
  language: Language,
): string {
  const words = said[language]
  const day = shortDate(lastDay)
  if (!decision) return words[whenExpired](day)
  const basis = basisWords(decision, language)
  return decision.outcome === 'finish' ? words.decidedFinish(day, basis) : words.decidedWindUp(day, basis, grounds)
}

/** The same in a line of a list. */
export function expiryInShort(
  { lastDay, whenExpired }: Expiry,
  decision: ExpiryDecision | undefined,
  language: Language,
): string {
  const words = said[language]
  const day = shortDate(lastDay)
  if (!decision) return words[`${whenExpired}Short`](day)
  const basis = basisWords(decision, language)
  return decision.outcome === 'finish' ? words.finishBy(day, basis) : words.windUpBy(day, basis)
}
