import { isObject } from '#engine/record'
import type { Source, Text } from '#engine/schema'
import type { Change, NodeKind, Step } from './change.ts'
import { conditionKeys, nodeKind, renamedKinds, termKeys, textKeys } from './node-kind.ts'

/** Where a comparison stands; `nodes` is set inside an object whose keys are names of nodes of that kind. */
export type Place = {
  readonly file: string
  readonly path: readonly string[]
  readonly steps: readonly Step[]
  readonly nodes?: NodeKind
  readonly source?: Source
}

type Json = Readonly<Record<string, unknown>>

/** Every difference between two versions of one node, and below it. */
export function compareNodes(before: unknown, after: unknown, place: Place): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const key = place.nodes ? '' : (place.path.at(-1) ?? '')
  if (termKeys.includes(key)) return [{ ...where(place, after ?? before), code: 'term-changed', before, after }]
  if (conditionKeys.includes(key)) return [{ ...where(place), code: 'condition-changed', before, after }]
  if (textKeys.includes(key) && (before === undefined || isText(before)) && (after === undefined || isText(after)))
    return [{ ...where(place), code: 'text-changed', before, after }]
  const [was, is] = [before ?? {}, after ?? {}]
  if (!isObject(was) || !isObject(is)) return [{ ...where(place), code: 'value-changed', before, after }]
  const renames = renamesIn(was, is, place.nodes)
  const gone = new Set(renames.values())
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])].filter((name) => !gone.has(name))
  const source = place.nodes ? place.source : (sourceOf(is) ?? sourceOf(was) ?? place.source)
  const inside = names.flatMap((name) =>
    compareMember(name, was[name], is[name], { ...place, source }, renames.get(name)),
  )
  return place.nodes && isReordered(was, is) ? [...inside, { ...where(place), code: 'reordered' }] : inside
}

function compareMember(
  name: string,
  before: unknown,
  after: unknown,
  place: Place,
  formerName?: string,
): readonly Change[] {
  const path = [...place.path, name]
  if (!place.nodes)
    return compareNodes(before, after, {
      ...place,
      path,
      nodes: isObject(after ?? before) ? nodeKind(name) : undefined,
    })
  const title = titleOf(after) ?? titleOf(before)
  const step: Step = title === undefined ? { name, kind: place.nodes } : { name, kind: place.nodes, title }
  const source = sourceOf(after) ?? sourceOf(before) ?? place.source
  const inside: Place = { file: place.file, path, steps: [...place.steps, step], source }
  if (formerName !== undefined) return [{ ...where(inside), code: 'renamed', from: formerName }]
  if (before === undefined || after === undefined)
    return [{ ...where(inside), code: before === undefined ? 'added' : 'removed' }]
  if (!isText(before) || !isText(after)) return compareNodes(before, after, inside)
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ ...where(inside), code: 'text-changed', before, after }]
}

// The same thing under another name, title and all: former name by new name. A day or a clause is its name.
function renamesIn(was: Json, is: Json, nodes: NodeKind | undefined): ReadonlyMap<string, string> {
  if (nodes === undefined || !renamedKinds.includes(nodes)) return new Map()
  const gone = Object.keys(was).filter((name) => !Object.hasOwn(is, name))
  return new Map(
    Object.entries(is).flatMap(([name, node]): [string, string][] => {
      if (Object.hasOwn(was, name)) return []
      const same = gone.findIndex((other) => JSON.stringify(was[other]) === JSON.stringify(node))
      return same < 0 ? [] : gone.splice(same, 1).map((former) => [name, former])
    }),
  )
}

// The first transition that holds wins, and people read sections in order: the order of shared names counts.
function isReordered(was: Json, is: Json): boolean {
  const shared = (one: Json, other: Json) => Object.keys(one).filter((name) => Object.hasOwn(other, name))
  return shared(was, is).join() !== shared(is, was).join()
}

function where(
  { file, path, steps, source }: Place,
  node?: unknown,
): Pick<Change, 'file' | 'path' | 'steps' | 'source'> {
  return { file, path, steps, source: sourceOf(node) ?? source }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || (isObject(value) && typeof value.ru === 'string')
}

function titleOf(node: unknown): Text | undefined {
  if (!isObject(node)) return undefined
  const title = node.title ?? node.gist ?? node
  return isText(title) ? title : undefined
}

function sourceOf(node: unknown): Source | undefined {
  if (!isObject(node)) return undefined
  const { source } = node
  if (typeof source === 'string') return source
  return Array.isArray(source) && source.every((one): one is string => typeof one === 'string') ? source : undefined
}
