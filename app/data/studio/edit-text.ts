import { applyEdits, modify, type Node } from 'jsonc-parser'
import { nodeAt, pathOf, stepsOf, treeOf } from './json-text.ts'

// As the shipped files are written.
const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' }

/** Sets the node at a JSON Pointer, or removes it where the value is undefined; every other byte stays. */
export function editNode(text: string, pointer: string, value: unknown): string | undefined {
  const tree = treeOf(text)
  const parent = tree && nodeAt(tree, outer(pointer))
  if (!tree || !parent || !isContainer(parent) || pointer === '') return undefined
  if (value === undefined && !nodeAt(tree, pointer)) return undefined
  return applyEdits(text, modify(text, [...pathOf(tree, pointer)], value, { formattingOptions }))
}

/** Adds a node under a new key after a sibling, or as the first where there is none; undefined where the key is taken. */
export function addNode(text: string, pointer: string, value: unknown, after?: string): string | undefined {
  const tree = treeOf(text)
  const parent = tree && nodeAt(tree, outer(pointer))
  if (!tree || parent?.type !== 'object' || nodeAt(tree, pointer)) return undefined
  const getInsertionIndex = (names: readonly string[]) => (after === undefined ? 0 : names.indexOf(after) + 1)
  return applyEdits(text, modify(text, [...pathOf(tree, pointer)], value, { formattingOptions, getInsertionIndex }))
}

/** Gives the key at a JSON Pointer another name in its place; undefined where that name is taken. */
export function renameNode(text: string, pointer: string, name: string): string | undefined {
  const tree = treeOf(text)
  const key = tree && propertyAt(tree, pointer)?.children?.[0]
  const parent = tree && nodeAt(tree, outer(pointer))
  if (!key || parent?.children?.some(({ children }) => children?.[0]?.value === name)) return undefined
  return text.slice(0, key.offset) + JSON.stringify(name) + text.slice(key.offset + key.length)
}

/** Changes places with the sibling before or after; undefined at the end of the row. */
export function moveNode(text: string, pointer: string, direction: 'up' | 'down'): string | undefined {
  const tree = treeOf(text)
  const node = tree && (propertyAt(tree, pointer) ?? nodeAt(tree, pointer))
  const row = node?.parent?.children ?? []
  const at = node ? row.indexOf(node) : -1
  const [first, second] = direction === 'up' ? [row[at - 1], row[at]] : [row[at], row[at + 1]]
  if (at < 0 || !first || !second) return undefined
  const part = ({ offset, length }: Node) => text.slice(offset, offset + length)
  const between = text.slice(first.offset + first.length, second.offset)
  return text.slice(0, first.offset) + part(second) + between + part(first) + text.slice(second.offset + second.length)
}

function propertyAt(tree: Node, pointer: string): Node | undefined {
  const name = stepsOf(pointer).at(-1)
  const parent = nodeAt(tree, outer(pointer))
  return parent?.type === 'object' ? parent.children?.find(({ children }) => children?.[0]?.value === name) : undefined
}

function outer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

function isContainer({ type }: Node): boolean {
  return type === 'object' || type === 'array'
}
