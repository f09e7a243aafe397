import { describe, expect, test } from 'vitest'
import { keyWords, valueWords } from '#app/messages/definition-words.ts'
import { kinds, metaSchema } from '#engine/schema'

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every key that a meta-schema declares and every value it lists, with where it stands; operators have words of their own. */
function vocabulary() {
  const { definitions = {} }: { readonly definitions?: object } = metaSchema(kinds[0]!)
  const keys: string[] = []
  const values: string[] = []
  const visit = (schema: unknown, shape: string, key: string): void => {
    if (Array.isArray(schema)) for (const one of schema) visit(one, shape, key)
    if (!isRecord(schema)) return
    for (const value of [schema.enum, schema.const].flat())
      if (typeof value === 'string' && !value.startsWith('urn:')) values.push(`${key}.${value}`)
    if (isRecord(schema.properties))
      for (const [name, inner] of Object.entries(schema.properties)) {
        keys.push(`${shape}.${name}`)
        visit(inner, shape, name)
      }
    for (const inner of [schema.items, schema.additionalProperties]) visit(inner, shape, key)
  }
  for (const [name, schema] of Object.entries(definitions)) if (name !== 'expression') visit(schema, name, name)
  return { keys: [...new Set(keys)], values: [...new Set(values)] }
}

const { keys, values } = vocabulary()
const split = (dotted: string) => [dotted.slice(0, dotted.indexOf('.')), dotted.slice(dotted.indexOf('.') + 1)] as const

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  test('every key of the definition language has a name', () => {
    const nameless = keys.filter((key) => keyWords(split(key)[1], language, split(key)[0]) === undefined)
    expect(keys.length).toBeGreaterThan(200)
    expect(nameless).toEqual([])
  })

  test('every value of a closed list has words', () => {
    const wordless = values.filter((value) => valueWords(split(value)[1], language, split(value)[0]) === undefined)
    expect(values.length).toBeGreaterThan(80)
    expect(wordless).toEqual([])
  })
})
