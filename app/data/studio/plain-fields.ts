import { keyWords, valueWords } from '#app/messages/definition-words.ts'
import { type DefinitionFile, type Library, placeOf } from '#engine/definition'
import { isObject } from '#engine/record'
import type { Kind, Text } from '#engine/schema'
import { readVisits } from './elements.ts'
import { pointerOf } from './json-text.ts'
import { inWords, isElement, type Json, recordOf, type Shape, shapeFor, shapesOf, shapeTitle } from './meta-schema.ts'
import { optionsOf } from './reference-options.ts'
import { type Named, namedBy } from './references.ts'

export type FieldType =
  | 'text'
  | 'line'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'money'
  | 'length'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'texts'
  | 'path'
  | 'condition'
  | 'expression'
  | 'json'

export type FieldOption = { readonly value: string; readonly title: Text }

/**
 * One value of an element that can be edited by itself. `text` is a text in several languages, `length` a number or a
 * path to an answer, `texts` a map of texts; `path`, `condition`, `expression` and `json` have no plain editor of their own.
 */
export type PlainField = {
  readonly key: string
  readonly pointer: string
  readonly title: Text
  readonly description?: Text
  readonly type: FieldType
  readonly required: boolean
  /** As this file says it; undefined where it says nothing. */
  readonly value: unknown
  /** As a base says it, where this file says nothing. */
  readonly inherited?: unknown
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly named?: Named
  readonly options?: readonly FieldOption[]
}

/** A part of an element that is an element itself, or a map of them: what can be added to it. */
export type ElementPart = {
  readonly key: string
  readonly pointer: string
  readonly title: Text
  readonly isMap: boolean
  readonly isPresent: boolean
  readonly required: boolean
  readonly shapes: readonly { readonly name: string; readonly title: Text }[]
}

export type PlainFields = {
  readonly kind: string
  readonly title: Text
  readonly fields: readonly PlainField[]
  readonly parts: readonly ElementPart[]
}

type Place = { readonly kind: Kind; readonly element: Shape; readonly file: DefinitionFile; readonly library: Library }

/**
 * What can be edited of the element at a JSON Pointer, as its meta-schema says; undefined where no element stands.
 * The library gives names to choose from and what a base says; the file itself may be ahead of it.
 */
export function plainFields(file: DefinitionFile, pointer: string, library: Library): PlainFields | undefined {
  const read = readVisits(file)
  const visit = read?.visits.find(({ path, element }) => path === element && pointerOf(path) === pointer)
  if (!read || !visit) return undefined
  const place: Place = { kind: read.kind, element: visit.shape, file, library }
  const merged = visit.path.reduce<unknown>((value, step) => recordOf(value)[String(step)], mergedOf(file, library))
  const own = recordOf(visit.value)
  const root = read.visits[0]?.value
  return {
    kind: visit.shape.name,
    title: shapeTitle(visit.shape.name),
    fields: fieldsIn(place, visit.shape.schema, { prefix: '', pointer, own, merged: recordOf(merged), root }),
    parts: partsIn(place, visit.shape.schema, pointer, own),
  }
}

type Level = {
  readonly prefix: string
  readonly pointer: string
  readonly own: Json
  readonly merged: Json
  readonly root: unknown
}

function fieldsIn(place: Place, schema: Json, level: Level): readonly PlainField[] {
  const required = requiredOf(schema)
  return Object.entries(recordOf(schema.properties)).flatMap(([name, inner]): readonly PlainField[] => {
    const property = recordOf(inner)
    if (name === '$schema' || isPart(place.kind, property)) return []
    const shape = shapeFor(place.kind, property, level.own[name])
    const at = { pointer: `${level.pointer}${pointerOf([name])}`, prefix: `${level.prefix}${name}.` }
    if (isPlainObject(shape))
      return fieldsIn(place, shape.schema, {
        ...at,
        own: recordOf(level.own[name]),
        merged: recordOf(level.merged[name]),
        root: level.root,
      })
    return [fieldOf(place, { ...level, pointer: at.pointer }, name, shape, required.includes(name))]
  })
}

function fieldOf(place: Place, level: Level, name: string, shape: Shape, required: boolean): PlainField {
  const { kind, element, library, file } = place
  const key = `${level.prefix}${name}`
  const { schema } = shape
  const named = namedBy(kind, element.name, key)
  const choices = choicesOf(kind, schema, name)
  const own = level.own[name]
  const inherited = own === undefined ? level.merged[name] : undefined
  const called = (language: 'ru' | 'en') =>
    keyWords(name, language, level.prefix.split('.').at(-2) ?? element.name) ?? name
  return {
    key,
    pointer: level.pointer,
    title: { ru: called('ru'), en: called('en') },
    description: inWords(schema, 'description'),
    type: typeOf(shape, named, choices),
    required,
    value: own,
    ...(inherited === undefined ? {} : { inherited }),
    ...numbersOf(schema),
    ...(named ? { named, options: optionsOf(named, file, library, level.root) } : choices ? { options: choices } : {}),
  }
}

function typeOf({ name, schema }: Shape, named: Named | undefined, choices: unknown): FieldType {
  const isList = schema.type === 'array' || (Array.isArray(schema.type) && schema.type.includes('array'))
  if (named) return isList && name !== 'condition' ? 'references' : 'reference'
  switch (name) {
    case 'text':
    case 'date':
    case 'money':
    case 'path':
    case 'condition':
    case 'expression':
      return name
    case 'amount':
      return 'length'
  }
  if (choices) return isList ? 'choices' : 'choice'
  if (schema.type === 'integer' || schema.type === 'boolean') return schema.type
  if (schema.type === 'string') return 'line'
  return recordOf(schema.additionalProperties).$ref === '#/definitions/text' ? 'texts' : 'json'
}

function choicesOf(kind: Kind, schema: Json, key: string): readonly FieldOption[] | undefined {
  const one = isObject(schema.items) ? shapeFor(kind, schema.items, undefined).schema : schema
  const values = Array.isArray(one.enum) ? one.enum : typeof one.const === 'string' ? [one.const] : undefined
  return values?.map(String).map((value) => ({
    value,
    title: { ru: valueWords(value, 'ru', key) ?? value, en: valueWords(value, 'en', key) ?? value },
  }))
}

function numbersOf({ minimum, maximum, maxLength }: Json) {
  return {
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
    ...(typeof maxLength === 'number' ? { maxLength } : {}),
  }
}

function partsIn(place: Place, schema: Json, pointer: string, own: Json): readonly ElementPart[] {
  const required = requiredOf(schema)
  return Object.entries(recordOf(schema.properties)).flatMap(([key, inner]): readonly ElementPart[] => {
    const property = recordOf(inner)
    if (!isPart(place.kind, property)) return []
    const member = memberOf(place.kind, property)
    const called = (language: 'ru' | 'en') => keyWords(key, language, place.element.name) ?? key
    return [
      {
        key,
        pointer: `${pointer}${pointerOf([key])}`,
        title: { ru: called('ru'), en: called('en') },
        isMap: member !== undefined,
        isPresent: Object.hasOwn(own, key),
        required: required.includes(key),
        shapes: shapesOf(place.kind, member ?? property).map(({ name }) => ({ name, title: shapeTitle(name) })),
      },
    ]
  })
}

function isPart(kind: Kind, schema: Json): boolean {
  return shapesOf(kind, memberOf(kind, schema) ?? schema).some(isElement)
}

/** The schema of the members of a map or of a list of objects. */
function memberOf(kind: Kind, schema: Json): Json | undefined {
  const { schema: followed } = shapeFor(kind, schema, undefined)
  const member = followed.type === 'array' ? followed.items : followed.additionalProperties
  return isObject(member) && typeof followed.properties !== 'object' ? member : undefined
}

function isPlainObject({ name, schema }: Shape): boolean {
  return name !== 'text' && schema.type === 'object' && isObject(schema.properties)
}

function requiredOf({ required }: Json): readonly string[] {
  return Array.isArray(required) ? required.map(String) : []
}

function mergedOf({ path }: DefinitionFile, library: Library): unknown {
  const place = placeOf(path)
  if (!place) return undefined
  const byId: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
    region: library.regions,
    act: library.acts,
    calendar: library.calendars,
    catalogue: library.catalogues,
    workflow: library.workflows,
    form: library.forms,
    scenario: library.scenarios,
  }
  return Object.hasOwn(byId[place.kind], place.id) ? byId[place.kind][place.id] : undefined
}
