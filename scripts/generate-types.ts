import type { JSONSchema } from 'json-schema-to-typescript'
import { kinds, metaSchema } from '#engine/schema'

const banner = '/* Generated from the meta-schemas by `npm run types`. Do not edit. */'

// json-schema-to-typescript numbers a definition anew wherever something stands beside its $ref.
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value) return { $ref: value.$ref }
  const drop = ['pattern', 'x-en', 'discriminator', 'propertyNames', 'minProperties', 'maxProperties', 'maxLength']
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          !(drop.includes(key) && typeof inner !== 'object') && !(key === 'title' && typeof inner === 'string'),
      )
      .filter(([key]) => !['x-en', 'discriminator', 'propertyNames'].includes(key))
      .map(([key, inner]) => [key, bare(inner)]),
  )
}

/** The TypeScript types of the definition language, as one file's text. */
export async function generateTypes(): Promise<string> {
  const { definitions } = metaSchema('region') as { definitions: JSONSchema['definitions'] }
  const schema = bare({
    type: 'object',
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/definitions/${kind}` }])),
    definitions,
  })
  // Heavy, and every other command loads this file without it.
  const { compile } = await import('json-schema-to-typescript')
  const text = await compile(schema as JSONSchema, 'Definitions', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  return text
}
