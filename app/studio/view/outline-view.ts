import { type ElementTree, elementsOf, readVisits } from '#app/data/studio/elements.ts'
import { pointerOf } from '#app/data/studio/json-text.ts'
import { keyWords } from '#app/messages/definition-words.ts'
import type { Language } from '#app/messages/language.ts'
import type { DefinitionFile } from '#engine/definition'
import { type ElementWords, elementWords } from './element-words.ts'

export type OutlineNode = ElementWords & {
  readonly pointer: string
  /** How many problems stand in it, those of its parts included. */
  readonly problems: number
  readonly groups: readonly OutlineGroup[]
}

/** The parts of a node that stand under one key: stages, their tasks. */
export type OutlineGroup = { readonly key: string; readonly title: string; readonly nodes: readonly OutlineNode[] }

/** A file by meaning; undefined while its text cannot be read. */
export function outlineView(
  file: DefinitionFile,
  problemPointers: readonly string[],
  language: Language,
): OutlineNode | undefined {
  const tree = elementsOf(file)
  if (!tree) return undefined
  const values = new Map((readVisits(file)?.visits ?? []).map(({ path, value }) => [pointerOf(path), value]))
  const view = (node: ElementTree): OutlineNode => {
    const { pointer, children, kind } = node
    const keyOf = (child: ElementTree) => child.pointer.slice(pointer.length + 1).split('/')[0] ?? ''
    return {
      ...elementWords(node, language, values.get(pointer)),
      pointer,
      problems: problemPointers.filter((one) => one === pointer || one.startsWith(`${pointer}/`)).length,
      groups: [...Map.groupBy(children, keyOf)].map(([key, nodes]) => ({
        key,
        title: keyWords(key, language, kind) ?? key,
        nodes: nodes.map(view),
      })),
    }
  }
  return view(tree)
}
