import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { registry } from '#app/ui/form/registry.ts'
import { createCustomEqual } from '#app/ui/form/stand-ins/fast-equals.ts'
import fastUri from '#app/ui/form/stand-ins/fast-uri.ts'
import { compileForm } from '#engine/forms'
import { context } from './definition.ts'

const known = { ...context, catalogues: new Proxy({}, { get: () => Object.values(context.catalogues)[0] }) }

describe('what rjsf never asks of the packages left out of the browser', () => {
  test.each(globSync('definitions/**/forms/**/*.json'))('%s has no address to resolve', (file) => {
    const { schema } = compileForm(JSON.parse(readFileSync(file, 'utf8')), known, 'ru')
    expect(JSON.stringify(schema)).not.toMatch(/"(\$ref|\$id|anyOf|oneOf|__rjsf_ref)":/)
  })

  test('there are no shared instructions of drawing to look up', () => {
    expect(registry.uiSchemaDefinitions).toBeUndefined()
    expect(registry.rootSchema).toEqual({})
  })

  test('a field asked to draw compares nothing', () => {
    expect(registry.globalFormOptions.experimental_componentUpdateStrategy).toBe('always')
  })
})

describe('the stand-ins', () => {
  test('take for the same only what is the very same', () => {
    const isSame = createCustomEqual()
    expect([isSame('a', 'a'), isSame({}, {})]).toEqual([true, false])
  })

  test('leave an address as it is', () => {
    expect(fastUri.resolve('https://example.org/a', '#/b')).toBe('#/b')
    expect([fastUri.equal('#a', '#a'), fastUri.equal('#a', '#b')]).toEqual([true, false])
  })
})
