import type { Element } from '#app/data/studio/elements.ts'
import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import { usesOf } from '#app/data/studio/find-elements.ts'
import { nodeAt, treeOf } from '#app/data/studio/json-text.ts'
import { type ElementPart, plainFields } from '#app/data/studio/plain-fields.ts'
import type { StudioProblem } from '#app/data/studio/studio-problem.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { DefinitionFile, Library } from '#engine/definition'
import type { Text } from '#engine/schema'
import { fileHref } from '../set/addresses.ts'
import { clauseViews, type SourceView } from './clause-views.ts'
import { elementLine, elementWords, hasOwnName } from './element-words.ts'
import { type FieldView, fieldView, type OptionView } from './field-view.ts'
import { titlesIn } from './names-in.ts'

/** The element that a page is about, with everything that can be seen and changed of it. */
export type ElementView = {
  readonly pointer: string
  readonly name: string
  readonly kind: string
  readonly title: string
  readonly above: readonly { readonly pointer: string; readonly title: string }[]
  readonly clauses: readonly SourceView[]
  readonly fields: readonly FieldView[]
  readonly parts: readonly PartView[]
  readonly uses: readonly { readonly label: string; readonly href?: string; readonly page?: 'diagram' | 'print' }[]
  /** Whether its name may still change: what is published keeps it. */
  readonly isNew: boolean
  readonly isNamed: boolean
}

export type PartView = Omit<ElementPart, 'title' | 'shapes'> & {
  readonly title: string
  readonly shapes: readonly OptionView[]
}

type Around = {
  readonly set: string
  readonly base: DefinitionFile | undefined
  readonly index: ElementIndex
  readonly library: Library
  readonly problems: readonly StudioProblem[]
  readonly language: Language
}

/** Undefined where no element stands at the pointer. */
export function elementView(file: DefinitionFile, pointer: string, around: Around): ElementView | undefined {
  const { set, base, index, library, problems, language } = around
  const plain = plainFields(file, pointer, library)
  const found = index.elements.find(({ element }) => element.file === file.path && element.pointer === pointer)
  if (!plain || !found) return undefined
  const { element, within } = found
  const [words, title] = [elementWords(element, language), (text: Text) => say(text, language)]
  const titleOf = titlesIn(index, file.path, language)
  const own = problems.filter((one) => one.file === file.path)
  const source = [element, ...within.toReversed()].find((one) => one.source !== undefined)?.source
  const isOfBase = base === undefined ? false : nodeOf(base.text, pointer)
  return {
    pointer,
    name: element.name,
    kind: words.kind,
    title: words.title,
    above: within.map((one) => ({ pointer: one.pointer, title: elementWords(one, language).title || title(one.name) })),
    clauses: clauseViews(source, library, language),
    fields: plain.fields.map((field) => fieldView(field, { problems: own, titleOf, language })),
    parts: plain.parts.map((part) => ({
      ...part,
      title: title(part.title),
      shapes: part.shapes.map((shape) => ({ value: shape.name, title: title(shape.title) })),
    })),
    uses: usesOf(index, element, within).map(({ use, element: user }) =>
      use === 'diagram' || use === 'print'
        ? { label: elementLine(user, language), page: use }
        : { label: userLine(user, file.path, index, language), href: fileHref(set, user.file, user.pointer) },
    ),
    isNew: !isOfBase,
    isNamed: hasOwnName(pointer),
  }
}

/** Who names it; a node of another file is told with its file. */
function userLine(user: Element, file: string, { elements }: ElementIndex, language: Language): string {
  const found = elements.find(({ element }) => element.file === user.file && element.pointer === user.pointer)
  const around = (found?.within ?? []).slice(user.file === file ? 1 : 0).slice(-1)
  return [...around, user].map((one) => elementLine(one, language)).join(', ')
}

function nodeOf(text: string, pointer: string): boolean {
  const tree = treeOf(text)
  return tree !== undefined && nodeAt(tree, pointer) !== undefined
}
