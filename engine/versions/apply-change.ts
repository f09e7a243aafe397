import { isObject } from '#engine/record'
import type { Change } from './change.ts'

type Json = Readonly<Record<string, unknown>>

/** The file with one change in it, taken from the file as it became; undefined where what it changes is not there. */
export function applyChange(file: object, after: object, change: Change): Json | undefined {
  if (!isObject(file)) return undefined
  const { path } = change
  const value = at(after, path)
  switch (change.code) {
    case 'file-added':
    case 'file-removed':
      return undefined
    case 'removed':
      return inParent(file, path, (parent, name) => without(parent, name))
    case 'renamed':
      return inParent(file, path, (parent, name) =>
        Object.hasOwn(parent, change.from) ? renamed(parent, change.from, name, value) : undefined,
      )
    case 'moved': {
      const gone = inParent(file, change.fromPath, (parent, name) => without(parent, name))
      return gone && inParent(gone, path, (parent, name) => placed(parent, name, value, at(after, path.slice(0, -1))))
    }
    case 'reordered':
      return path.length === 0
        ? ordered(file, after)
        : inParent(file, path, (parent, name) => {
            const node = parent[name]
            return isObject(node) ? { ...parent, [name]: ordered(node, value) } : undefined
          })
    case 'added':
    case 'term-changed':
    case 'condition-changed':
    case 'text-changed':
    case 'value-changed':
      return inParent(file, path, (parent, name) =>
        value === undefined ? without(parent, name) : placed(parent, name, value, at(after, path.slice(0, -1))),
      )
  }
}

function at(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((now, name) => (isObject(now) && Object.hasOwn(now, name) ? now[name] : undefined), node)
}

type Edit = (parent: Json, name: string) => Json | undefined

function inParent(node: Json, path: readonly string[], edit: Edit): Json | undefined {
  const [name = '', ...rest] = path
  if (rest.length === 0) return edit(node, name)
  const inner = node[name]
  const made = isObject(inner) ? inParent(inner, rest, edit) : undefined
  return made && { ...node, [name]: made }
}

function without(node: Json, name: string): Json {
  const { [name]: _, ...rest } = node
  return rest
}

function renamed(node: Json, from: string, to: string, value: unknown): Json {
  return Object.fromEntries(Object.entries(node).map(([name, one]) => (name === from ? [to, value] : [name, one])))
}

// Among its neighbours as they stand in the file it comes from: the first transition that holds wins.
function placed(node: Json, name: string, value: unknown, neighbours: unknown): Json {
  if (Object.hasOwn(node, name)) return { ...node, [name]: value }
  return ordered({ ...node, [name]: value }, neighbours)
}

function ordered(node: Json, like: unknown): Json {
  const order = isObject(like) ? Object.keys(like) : []
  const known = order.filter((name) => Object.hasOwn(node, name))
  const names = Object.keys(node).map((name) => (known.includes(name) ? (known.shift() ?? name) : name))
  return Object.fromEntries(names.map((name) => [name, node[name]]))
}
