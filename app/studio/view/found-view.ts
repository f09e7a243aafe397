import type { FoundElement } from '#app/data/studio/find-elements.ts'
import type { Language } from '#app/messages/language.ts'
import { fileHref } from '../set/addresses.ts'
import { elementLine, elementWords } from './element-words.ts'

/** An element that a search has found: what it is, where it stands, who uses it, the way there. */
export type FoundView = {
  readonly href: string
  readonly kind: string
  readonly title: string
  readonly clause: string
  readonly place: string
  readonly uses: readonly string[]
  readonly isDrawn: boolean
  readonly isPrinted: boolean
}

export function foundView(found: FoundElement, set: string, language: Language): FoundView {
  const { within, usedBy, file, pointer } = found
  const { kind, title, clause } = elementWords(found, language)
  const parent = within.length > 0 ? elementWords(within.at(-1)!, language).title : ''
  return {
    href: fileHref(set, file, pointer),
    kind: title === '' ? '' : kind,
    title: title !== '' ? title : parent ? `${kind}: «${parent}»` : kind,
    clause,
    place: within.map((one) => elementLine(one, language)).join(' › '),
    uses: [
      ...new Set(
        usedBy.flatMap(({ use, element }) =>
          use === 'diagram' || use === 'print' ? [] : [elementLine(element, language)],
        ),
      ),
    ],
    isDrawn: usedBy.some(({ use }) => use === 'diagram'),
    isPrinted: usedBy.some(({ use }) => use === 'print'),
  }
}
