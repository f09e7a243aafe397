import { recordOf, shapeFor } from '#app/data/studio/meta-schema.ts'
import { type Kind, metaSchema } from '#engine/schema'

type Json = Readonly<Record<string, unknown>>

/** The least that a new element of a shape holds: its title (or the first text it needs), its tag, a first unit and number. */
export function skeleton(kind: Kind, shape: string, title: string): unknown {
  const schema = recordOf(recordOf(recordOf(metaSchema(kind)).definitions)[shape])
  return skeletonOf(kind, schema, title)
}

function skeletonOf(kind: Kind, schema: Json, title: string): unknown {
  const properties = recordOf(schema.properties)
  const wanted = Array.isArray(schema.required) ? schema.required.map(String) : []
  const titled = title === '' || wanted.includes('title') || !Object.hasOwn(properties, 'title') ? [] : ['title']
  const entries = Object.keys(properties)
    .filter((key) => wanted.includes(key) || titled.includes(key))
    .map((key): [string, unknown] => [key, firstValue(kind, recordOf(properties[key]), title)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

// What only a person can choose stays out: the check then asks for it.
function firstValue(kind: Kind, property: Json, title: string): unknown {
  const { name, schema } = shapeFor(kind, property, undefined)
  if (schema.const !== undefined) return schema.const
  if (name === 'text') return title === '' ? undefined : title
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (name === 'amount' || schema.type === 'integer') return Math.max(1, Number(schema.minimum ?? 0))
  if (schema.type === 'boolean') return false
  if (schema.type === 'object' && !Array.isArray(schema.oneOf)) return skeletonOf(kind, schema, title)
  return undefined
}
