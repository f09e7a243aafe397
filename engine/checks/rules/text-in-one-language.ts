import { nodesOf, type ShapedNode } from '#engine/definition'
import { isObject } from '#engine/record'
import { kinds } from '#engine/schema'
import { definitionsOf } from '../definitions-of.ts'
import type { Rule } from '../rule.ts'

/** A title in Russian only, in a definition that gives its other titles in English too. */
export const textInOneLanguage = {
  code: 'text-in-one-language',
  severity: 'warning',
  find: (library) =>
    kinds.flatMap((kind) =>
      Object.values(definitionsOf(library, kind)).flatMap((definition) => {
        const titles = nodesOf(kind, definition).filter(isTitle)
        const isEnglish = ({ value }: ShapedNode) => isObject(value) && value.en !== undefined
        if (!titles.some(isEnglish)) return []
        return titles
          .filter((title) => !isEnglish(title))
          .map(({ path }) => ({ kind, id: definition.id, path }) as const)
      }),
    ),
} as const satisfies Rule

// The gist of a clause, a question to the lawyers and the like may stay Russian.
function isTitle({ shape, path }: ShapedNode): boolean {
  return shape === 'text' && (path.at(-1) === 'title' || path.at(-2) === 'options')
}
