import { chainWords } from '#app/messages/chain-words.ts'
import type { Language } from '#app/messages/language.ts'
import type { WorkflowChains } from '#engine/checks'
import { placeOf } from '#engine/definition'

/** What a term leaves for the steps inside it, in words. */
export type ChainView = { readonly text: string; readonly lacks: boolean }

/** The chains that a task or its term is part of; undefined where the definitions cannot be read. */
export function chainViews(
  chains: readonly WorkflowChains[] | undefined,
  path: string,
  pointer: string,
  language: Language,
): readonly ChainView[] | undefined {
  const place = placeOf(path)
  const own = chains?.filter(({ workflow }) => place?.kind === 'workflow' && workflow === place.id)
  return own?.flatMap(({ found = [] }) =>
    found
      .filter(({ container, parts, undated, apart }) =>
        [container, ...parts, ...undated, ...apart].some((step) => isAbout(pointer, step.path)),
      )
      .map((chain) => ({ text: chainWords(chain, language), lacks: chain.slack < 0 })),
  )
}

function isAbout(pointer: string, deadline: readonly (string | number)[]): boolean {
  return pointer === `/${deadline.join('/')}` || pointer === `/${deadline.slice(0, -1).join('/')}`
}
