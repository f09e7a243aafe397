import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { definitionProblems } from '#app/messages/definition-problems.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { refusals } from '#app/messages/refusals.ts'
import { timeProblems } from '#app/messages/time-problems.ts'

const engine = join(import.meta.dirname, '../../../engine')

function codesIn(room: string): readonly string[] {
  const texts = globSync(`${room}/*.ts`, { cwd: engine }).map((path) => readFileSync(join(engine, path), 'utf8'))
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:problem|refuse)\(\s*'([a-z-]+)'/g)].flatMap(([, code]) => code ?? []),
  )
  return [...new Set(found)]
}

const tables = [
  ['definition', definitionProblems],
  ['calendar', timeProblems],
  ['workflow', { ru: { ...timeProblems.ru, ...refusals.ru }, en: { ...timeProblems.en, ...refusals.en } }],
] as const

describe.each(tables)('every problem of the %s room', (room, table) => {
  test('has a sentence in Russian and in English', () => {
    const codes = codesIn(room)
    expect(codes.length).toBeGreaterThan(4)
    expect(codes.filter((code) => !Object.hasOwn(table.ru, code) || !Object.hasOwn(table.en, code))).toEqual([])
  })
  test('is said in its own language', () => {
    for (const sentence of Object.values(table.ru)) expect(sentence).toMatch(/[а-яё]/i)
    for (const sentence of Object.values(table.en)) expect(sentence).not.toMatch(/[а-яё]/i)
  })
})

describe('a sentence', () => {
  test('says a term in words, not as a definition writes it', () => {
    const table = { ru: { longer: 'Здесь {terms}.' }, en: { longer: 'Here {terms}.' } }
    const longer = { code: 'longer', path: [], params: { terms: '3 working-day, 1 month' } } as const
    expect(problemSentence(table, longer, 'ru')).toBe('Здесь 3 рабочих дня, 1 месяц.')
    expect(problemSentence(table, longer, 'en')).toBe('Here 3 working days, 1 month.')
  })

  const unknown = { code: 'unknown-key', path: ['titel'], params: { key: 'titel', near: 'title' } } as const
  test('names what the problem is about, and what was probably meant', () => {
    expect(problemSentence(definitionProblems, unknown, 'ru')).toBe('Неизвестный ключ «titel». Возможно, «title».')
    expect(problemSentence(definitionProblems, unknown, 'en')).toBe('Unknown key “titel”. Perhaps “title”.')
  })
  test('stands without what the problem does not say', () =>
    expect(problemSentence(refusals, { code: 'unknown-entry', path: [] }, 'ru')).toBe(
      'В порядке нет такого входа: «…».',
    ))
})
