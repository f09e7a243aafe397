import { describe, expect, test } from 'vitest'
import { loadLibrary } from '#engine/definition'
import { hash } from '#test/support/tiny-region.ts'

const path = 'regions/land/acts/law.json'

function problemsIn(text: string, at = path) {
  const result = loadLibrary([{ path: at, text }], hash)
  return result.ok ? [] : result.problems.map(({ code, pointer, line, column }) => ({ code, pointer, line, column }))
}

const act = (clauses: string) => `{ "id": "land/law", "title": "Закон",\n  "clauses": ${clauses} }`

describe('a file is strict JSON', () => {
  test('and a plain act is read', () => expect(problemsIn(act('{}'))).toEqual([]))

  test.each([
    ['a comment', '{ // пункт\n "1": { "gist": "Цель" } }', 2, 16],
    ['a trailing comma', '{ "1": { "gist": "Цель" }, }', 2, 41],
    ['a text in single quotes', "{ '1': {} }", 2, 16],
    ['a text that does not end', '{ "1', 2, 16],
    ['a value that is missing', '{ "1": }', 2, 21],
  ])('not %s', (_name, clauses, line, column) =>
    expect(problemsIn(act(clauses))[0]).toEqual({ code: 'syntax', pointer: '', line, column }),
  )

  test('not an empty file', () => expect(problemsIn('')).toMatchObject([{ code: 'syntax', line: 1, column: 1 }]))

  test('with an object on top', () => expect(problemsIn('[]')).toMatchObject([{ code: 'wrong-type', pointer: '' }]))

  test('without the same key twice', () =>
    expect(problemsIn(act('{\n "1": { "gist": "Цель" },\n "1": { "gist": "Задачи" } }'))).toEqual([
      { code: 'duplicate-key', pointer: '/clauses/1', line: 4, column: 2 },
    ]))

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'])('without the key %s', (key) =>
    expect(problemsIn(act(`{ "${key}": { "gist": "Цель" } }`))).toEqual([
      { code: 'forbidden-key', pointer: `/clauses/${key}`, line: 2, column: 16 },
    ]),
  )

  test('so a key spelt with an escape is the key it spells', () =>
    expect(problemsIn(act('{ "\\u005f_proto__": {} }'))).toMatchObject([{ code: 'forbidden-key' }]))
})

describe('a file has limits', () => {
  test('of 64 levels', () => {
    expect(problemsIn(act('['.repeat(63) + ']'.repeat(63)))).toMatchObject([{ code: 'wrong-type' }])
    expect(problemsIn(act('['.repeat(64) + ']'.repeat(64)))).toEqual([
      { code: 'too-deep', pointer: '', line: 2, column: 14 + 63 },
    ])
  })

  test.each(['[', '{"a":', '[},', '"\n[', '/* " */['])('and many times %j does not break the parser', (text) =>
    expect(problemsIn(text.repeat(100_000))).toMatchObject([{ code: 'too-deep' }]),
  )

  test('of a megabyte', () =>
    expect(problemsIn(act(`{}${' '.repeat(1024 * 1024)}`))).toMatchObject([{ code: 'too-large-file' }]))

  test('of 50,000 nodes', () => {
    const lists = Array.from({ length: 51 }, (_, index) => `"${index}": [${Array(1000).fill(0).join()}]`)
    expect(problemsIn(act(`{ ${lists.join()} }`))).toMatchObject([{ code: 'too-many-nodes' }])
  })

  test('of 1,000 problems told', () => {
    const services = Array.from({ length: 1001 }, (_, index) => `"S${index}": 1`)
    const text = `{ "id": "land/all", ${services.join()} }`
    const found = problemsIn(text, 'regions/land/catalogues/all.json')
    expect(found).toHaveLength(1001)
    expect(found).toContainEqual({ code: 'too-many-problems', pointer: '', line: 1, column: 1 })
  })

  test('beyond which a large file is told its first mistake only, and in good time', () => {
    const services = Array.from({ length: 49_000 }, (_, index) => `"s${index}":{}`)
    const text = `{"id":"land/all","title":"Все","groups":{"home":{"title":"Дом","code":"1","services":{${services.join()}}}}}`
    expect(problemsIn(text, 'regions/land/catalogues/all.json')).toMatchObject([
      { code: 'missing-key', pointer: '/groups/home/services/s0/code' },
    ])
  })

  test('of 1,000 items in a list', () =>
    expect(problemsIn(act(`[${Array(1001).fill(0).join()}]`))).toMatchObject([
      { code: 'too-many-items', pointer: '/clauses' },
    ]))
})

describe('a folder', () => {
  test('holds 5,000 files at most', () => {
    const files = Array.from({ length: 5001 }, (_, index) => ({ path: `notes/${index}.json`, text: '' }))
    const result = loadLibrary(files, hash)
    expect(result.ok ? [] : result.problems.filter(({ code }) => code === 'too-many-files')).toMatchObject([
      { file: 'notes/5000.json', params: { limit: 5000 } },
    ])
  })

  test.each([
    'regions/land/law.json',
    'regions/land/acts/deep/law.json',
    'regions/land/acts/law.v2.json',
    'regions/Land/acts/law.json',
    'acts/land/law.json',
    'forms/person.json',
    '../forms/land/person.json',
    'regions/land/acts/law.txt',
  ])('has no place for %s', (file) =>
    expect(problemsIn('{}', file)).toEqual([{ code: 'misplaced-file', pointer: '', line: 1, column: 1 }]),
  )

  test('has one file for one id', () => {
    const file = { path, text: act('{}') }
    expect(loadLibrary([file, file], hash)).toMatchObject({ ok: false, problems: [{ code: 'repeated-file' }] })
  })

  test('gives every problem at once, by file and line', () => {
    const bad = (name: string) => ({ path: `regions/land/acts/${name}.json`, text: '{ "id": "x",\n "clause": {} }' })
    const result = loadLibrary([bad('b'), bad('a')], hash)
    expect(result.ok ? [] : result.problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      'regions/land/acts/a.json:1 missing-key',
      'regions/land/acts/a.json:1 missing-key',
      'regions/land/acts/a.json:1 wrong-id',
      'regions/land/acts/a.json:2 unknown-key',
      'regions/land/acts/b.json:1 missing-key',
      'regions/land/acts/b.json:1 missing-key',
      'regions/land/acts/b.json:1 wrong-id',
      'regions/land/acts/b.json:2 unknown-key',
    ])
  })
})
