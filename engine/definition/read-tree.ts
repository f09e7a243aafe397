import type { Node } from 'jsonc-parser'
import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import { type Json, type Path, pointerOf } from './json.ts'
import { limits } from './limits.ts'

// Keys that would reach the prototype of an object instead of the object, or hide what a comparison calls.
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'])

/** The value of a syntax tree and where each node starts; a member starts at its key. */
export function readTree(tree: Node) {
  const offsets = new Map<string, number>()
  const faults: (Fault & { readonly offset: number })[] = []

  const read = (node: Node, path: Path, offset: number): Json => {
    offsets.set(pointerOf(path), offset)
    const children = node.children ?? []
    if (node.type === 'object') return Object.fromEntries(members(children, path))
    if (node.type !== 'array') return node.value
    if (children.length > limits.items)
      faults.push({ ...problem('too-many-items', path, { limit: limits.items }), offset })
    return children.map((child, index) => read(child, [...path, index], child.offset))
  }

  const members = (properties: readonly Node[], path: Path): ReadonlyMap<string, Json> => {
    const found = new Map<string, Json>()
    for (const { children: [key, value] = [], offset } of properties) {
      if (!key || !value) continue
      const name = String(key.value)
      const inner = [...path, name]
      if (forbidden.has(name)) faults.push({ ...problem('forbidden-key', inner, { key: name }), offset })
      else if (found.has(name)) faults.push({ ...problem('duplicate-key', inner, { key: name }), offset })
      else found.set(name, read(value, inner, offset))
    }
    return found
  }

  return { value: read(tree, [], tree.offset), offsets, faults }
}
