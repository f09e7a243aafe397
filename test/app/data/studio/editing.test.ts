import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { addNode, editNode, moveNode, renameNode } from '#app/data/studio/edit-text.ts'

const text = `{
  "title": "Срок",
  "tasks": {
    "first": {
      "amount": 3,
      "note":   "как есть"
    },
    "second": { "amount": 4 }
  },
  "after": ["a", "b"]
}
`

describe('editing one place of a file', () => {
  test('a number changes that number and no other byte', () =>
    expect(editNode(text, '/tasks/first/amount', 5)).toBe(text.replace('"amount": 3', '"amount": 5')))

  test('a removed node takes its comma along', () =>
    expect(editNode(text, '/tasks/second', undefined)).toBe(text.replace(',\n    "second": { "amount": 4 }', '')))

  test('a new node stands after the one that is named, written as the files are', () =>
    expect(addNode(text, '/tasks/third', { title: 'Ещё', after: ['first'] }, 'first')).toBe(
      text.replace(
        '\n    "second"',
        `
    "third": {
      "title": "Ещё",
      "after": [
        "first"
      ]
    },
    "second"`,
      ),
    ))

  test('a renamed node stays in its place', () =>
    expect(renameNode(text, '/tasks/first', 'survey')).toBe(text.replace('"first": {', '"survey": {')))

  test('a node moved down changes places with the next one', () =>
    expect(Object.keys(JSON.parse(moveNode(text, '/tasks/first', 'down') ?? '').tasks)).toEqual(['second', 'first']))

  test('an item of a list moves too', () =>
    expect(moveNode(text, '/after/1', 'up')).toBe(text.replace('["a", "b"]', '["b", "a"]')))

  test('moved down and up again is the same text', () =>
    expect(moveNode(moveNode(text, '/tasks/first', 'down') ?? '', '/tasks/first', 'up')).toBe(text))

  test.each([
    ['of a text that is no JSON', () => editNode('{', '/title', 'x')],
    ['of a node that is not there', () => editNode(text, '/tasks/third', undefined)],
    ['inside a node that is not there', () => editNode(text, '/tasks/third/amount', 1)],
    ['inside a text', () => editNode(text, '/title/ru', 'x')],
    ['to a name that is taken', () => renameNode(text, '/tasks/first', 'second')],
    ['under a name that is taken', () => addNode(text, '/tasks/second', {})],
    ['above the first', () => moveNode(text, '/tasks/first', 'up')],
    ['of a text nested a hundred deep', () => editNode('['.repeat(100) + ']'.repeat(100), '/0', 1)],
  ])('is not done %s', (_, edit) => expect(edit()).toBeUndefined())
})

describe('every number of the shipped definitions', () => {
  const files = readDefinitionFiles(join(import.meta.dirname, '../../../../definitions'))

  test('can be set to itself without touching a byte', () => {
    const places = files.flatMap((file) => numbersIn(JSON.parse(file.text), '').map((place) => ({ file, ...place })))
    expect(places.length).toBeGreaterThan(100)
    for (const { file, pointer, value } of places) expect(editNode(file.text, pointer, value)).toBe(file.text)
  })
})

function numbersIn(value: unknown, pointer: string): readonly { readonly pointer: string; readonly value: number }[] {
  if (typeof value === 'number') return [{ pointer, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersIn(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}
