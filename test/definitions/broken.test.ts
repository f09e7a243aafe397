import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '#engine/definition'
import { hash } from '#test/support/tiny-region.ts'

const root = join(import.meta.dirname, 'broken')

describe('a broken folder is refused with every mistake, its file and line', () => {
  const cases = readdirSync(root)

  test.each(cases)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'))
    const result = loadLibrary(filesIn(join(root, name, 'definitions')), hash)
    const problems = result.ok ? [] : result.problems
    expect(problems.map(({ code, file, pointer, line }) => ({ code, file, pointer, line }))).toEqual(expected)
  })

  test('there are such folders', () => expect(cases.length).toBeGreaterThan(10))
})

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}
