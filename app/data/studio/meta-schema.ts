import { isObject } from '#engine/record'
import { type Kind, kinds, metaSchema, type Text } from '#engine/schema'

export type Json = Readonly<Record<string, unknown>>

/** A part of a meta-schema with the name it is defined under. */
export type Shape = { readonly name: string; readonly schema: Json }

/** The shape of a whole file of a kind. */
export function fileShape(kind: Kind): Shape {
  return follow(kind, { name: '', schema: recordOf(metaSchema(kind)) })
}

/** The shape a schema stands for: names followed, of several branches the one the value is written for. */
export function shapeFor(kind: Kind, schema: Json, value: unknown): Shape {
  const shape = follow(kind, { name: '', schema })
  const { oneOf } = shape.schema
  if (!Array.isArray(oneOf)) return shape
  const branches = oneOf.map((branch) => follow(kind, { name: '', schema: recordOf(branch) }))
  const fitting = branches.toSorted((a, b) => likeness(b.schema, value) - likeness(a.schema, value))[0]
  return fitting && likeness(fitting.schema, value) > 0 ? fitting : shape
}

/** The shapes a schema leaves to choose from. */
export function shapesOf(kind: Kind, schema: Json): readonly Shape[] {
  const shape = follow(kind, { name: '', schema })
  const { oneOf } = shape.schema
  return Array.isArray(oneOf) ? oneOf.map((branch) => follow(kind, { name: '', schema: recordOf(branch) })) : [shape]
}

/** Whether nodes of this shape are things a person would name: a task, a deadline, a field. */
export function isElement({ name, schema }: Shape): boolean {
  return name !== '' && schema.type === 'object' && schema.title !== undefined
}

const shapeTitles = new Map<string, Text>(
  kinds.flatMap((kind) =>
    Object.entries(recordOf(recordOf(metaSchema(kind)).definitions)).flatMap(([name, schema]) => {
      const title = inWords(recordOf(schema), 'title')
      return title ? [[name, title] as const] : []
    }),
  ),
)

/** «Действие», "Task": what nodes of a shape are called. */
export function shapeTitle(name: string): Text {
  return shapeTitles.get(name) ?? name
}

/** The title or the description of a schema in both languages. */
export function inWords(schema: Json, key: 'title' | 'description'): Text | undefined {
  const ru = schema[key]
  const en = recordOf(schema['x-en'])[key]
  return typeof ru === 'string' ? { ru, en: typeof en === 'string' ? en : ru } : undefined
}

export function recordOf(value: unknown): Json {
  return isObject(value) ? value : {}
}

function follow(kind: Kind, { name, schema }: Shape): Shape {
  if (typeof schema.$ref !== 'string') return { name, schema }
  const target = schema.$ref.slice('#/definitions/'.length)
  return follow(kind, { name: target, schema: recordOf(recordOf(recordOf(metaSchema(kind)).definitions)[target]) })
}

// A patch may leave out what is required, so the branch that knows most of the keys wins; a tag decides alone.
function likeness({ properties, required }: Json, value: unknown): number {
  if (!isObject(value)) return 0
  const known = recordOf(properties)
  const tags = Object.entries(known).filter(([, schema]) => recordOf(schema).const !== undefined)
  if (tags.some(([key, schema]) => Object.hasOwn(value, key) && value[key] !== recordOf(schema).const)) return 0
  const wanted = Array.isArray(required) ? required.map(String) : []
  const hasAll = wanted.every((key) => Object.hasOwn(value, key))
  return Object.keys(value).filter((key) => Object.hasOwn(known, key)).length + (hasAll ? 0.5 : 0)
}
