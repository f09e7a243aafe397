import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { limits, tooDeepAt } from '#engine/definition'

type Path = readonly (string | number)[]

/** The syntax tree of strict JSON within the limits; undefined for any other text. */
export function treeOf(text: string): Node | undefined {
  if (text.length > limits.characters || tooDeepAt(text, limits.depth) !== undefined) return undefined
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  return errors.length > 0 ? undefined : tree
}

/** The value of a text or of a part of it, read so that no key reaches a prototype. */
export function readValue(text: string, { offset, length }: Node): unknown {
  return JSON.parse(text.slice(offset, offset + length))
}

/** The node a JSON Pointer leads to. */
export function nodeAt(tree: Node, pointer: string): Node | undefined {
  return findNodeAtLocation(tree, [...pathOf(tree, pointer)])
}

/** A pointer as a path, where a step into a list is a number. */
export function pathOf(tree: Node, pointer: string): Path {
  let here: Node | undefined = tree
  return stepsOf(pointer).map((step) => {
    const key: string | number = here?.type === 'array' && /^\d+$/.test(step) ? Number(step) : step
    here = here && findNodeAtLocation(here, [key])
    return key
  })
}

export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
