import { chainWords } from '#app/messages/chain-words.ts'
import type { Language } from '#app/messages/language.ts'
import type { WorkflowChains } from '#engine/checks'

/** Every chain of terms with what it leaves, in words and as data. */
export function chainLines(found: readonly WorkflowChains[], language: Language) {
  return found.flatMap(({ workflow, found: chains = [] }) =>
    chains.map((chain) => ({ workflow, ...chain, sentence: chainWords(chain, language) })),
  )
}
