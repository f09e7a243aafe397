import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkProblems } from '#app/messages/check-problems.ts'
import { definitionProblems } from '#app/messages/definition-problems.ts'
import { rules } from '#engine/checks'

const root = join(import.meta.dirname, '../../..')
const codes = rules.map(({ code }) => code)
const files = (pattern: string) => globSync(pattern, { cwd: root }).map((path) => basename(path).split('.')[0])

describe.each(codes)('the rule %s', (code) => {
  test('has a test of its name', () => expect(existsSync(join(import.meta.dirname, `${code}.test.ts`))).toBe(true))
  test('has a page with an example of wrong and of right', () => {
    const path = join(root, `docs/checks/${code}.md`)
    const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(page.split('\n')[0]).toBe(`# ${code}`)
    const examples = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, text = '']) => JSON.parse(text))
    expect(examples.length).toBeGreaterThanOrEqual(2)
  })
  test('is in the list of all checks', () =>
    expect(readFileSync(join(root, 'docs/checks/README.md'), 'utf8')).toContain(`](${code}.md)`))
  test('has a sentence in Russian and in English', () => {
    expect(checkProblems.ru[code]).toMatch(/[а-яё]/)
    expect(checkProblems.en[code]).not.toMatch(/[а-яё]/i)
  })
})

describe('the list of rules', () => {
  test('holds each file of engine/checks/rules, each once', () =>
    expect(codes.toSorted()).toEqual(files('engine/checks/rules/*.ts').toSorted()))
  test('has a page for each rule and for nothing else', () =>
    expect([...codes, 'README'].toSorted()).toEqual(files('docs/checks/*.md').toSorted()))
})

test('the page of all checks names what is refused already when the files are read', () => {
  const page = readFileSync(join(root, 'docs/checks/README.md'), 'utf8')
  expect(Object.keys(definitionProblems.ru).filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})
