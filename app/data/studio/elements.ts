import { type DefinitionFile, placeOf } from '#engine/definition'
import { isObject } from '#engine/record'
import type { Kind, Source, Text } from '#engine/schema'
import { pointerOf, readValue, treeOf } from './json-text.ts'

import { type Visit, walk } from './walk.ts'

/** A node of a file that a person would name: a stage, a task, a deadline, a field; `kind` is its shape in the meta-schema. */
export type Element = {
  readonly file: string
  readonly pointer: string
  readonly kind: string
  readonly name: string
  readonly title?: Text
  readonly source?: Source
}

export type ElementTree = Element & { readonly children: readonly ElementTree[] }

export type ReadFile = { readonly kind: Kind; readonly visits: readonly Visit[] }

/** A file as its nodes; undefined where it is no JSON or stands where no definition belongs. */
export function readVisits({ path, text }: DefinitionFile): ReadFile | undefined {
  const place = placeOf(path)
  const tree = treeOf(text)
  return place && tree && { kind: place.kind, visits: walk(place.kind, readValue(text, tree)) }
}

/** The tree of a file by meaning: stages, their tasks, their deadlines; undefined while the text is no JSON. */
export function elementsOf(file: DefinitionFile): ElementTree | undefined {
  const visits = readVisits(file)?.visits.filter(isElementVisit)
  const root = visits?.[0]
  if (!visits || !root) return undefined
  const inside = Map.groupBy(visits.slice(1), ({ around }) => pointerOf(around))
  const grow = (visit: Visit): ElementTree => ({
    ...elementOf(file.path, visit),
    children: (inside.get(pointerOf(visit.path)) ?? []).map(grow),
  })
  return grow(root)
}

export function isElementVisit({ path, element }: Visit): boolean {
  return path === element
}

export function elementOf(file: string, { path, shape, value }: Visit): Element {
  const name = String(path.at(-1) ?? '')
  const { title, source } = isObject(value) ? value : {}
  const called = title ?? (isObject(value) ? (value.gist ?? value.question) : undefined)
  return {
    file,
    pointer: pointerOf(path),
    kind: shape.name,
    name,
    ...(isText(called) ? { title: called } : {}),
    ...(isSource(source) ? { source } : {}),
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || (isObject(value) && typeof value.ru === 'string')
}

function isSource(value: unknown): value is Source {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
}
