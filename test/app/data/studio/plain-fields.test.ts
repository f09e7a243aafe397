import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type PlainField, plainFields } from '#app/data/studio/plain-fields.ts'
import { fieldSentence } from '#app/messages/studio-problems.ts'
import { library, loaded } from '#test/definitions/library.ts'
import { workflow } from './studio.ts'

const text = readFileSync(join(import.meta.dirname, '../../../../definitions', workflow), 'utf8')
const task = '/stages/assessment/tasks/assess-need'
const of = (pointer: string, path = workflow, written = text) => {
  if (!library) throw new Error(JSON.stringify(loaded))
  return plainFields({ path, text: written }, pointer, library)
}
const field = (pointer: string, key: string): PlainField => of(pointer)!.fields.find((one) => one.key === key)!

describe('the fields of a term', () => {
  test('are those of its meta-schema, each with its words and its place', () =>
    expect(field(`${task}/deadline`, 'amount')).toMatchObject({
      pointer: `${task}/deadline/amount`,
      title: { ru: 'Длина срока', en: 'Length' },
      type: 'length',
      required: true,
      value: 3,
      min: 1,
      max: 10000,
    }))

  test('offer the units in words', () =>
    expect(field(`${task}/deadline`, 'unit').options).toContainEqual({
      value: 'working-day',
      title: { ru: 'рабочих дней', en: 'working days' },
    }))

  test('offer the events of the procedure and the clauses of the region’s acts', () => {
    expect(field(`${task}/deadline`, 'from').options?.map(({ value }) => value)).toContain('register-application')
    expect(field(`${task}/deadline`, 'source').options?.map(({ value }) => value)).toContain('yakutia/63-n#2.5')
  })
})

describe('the fields of a task', () => {
  test.each([
    ['role', 'role', 'provider'],
    ['form', 'form', 'yakutia/need-decision'],
    ['after', 'task', 'register-application'],
  ])('offer for %s what there is of the kind', (key, named, value) => {
    expect(field(task, key).named).toBe(named)
    expect(field(task, key).options?.map((option) => option.value)).toContain(value)
  })

  test('offer a role that only the text being written has', () => {
    const written = text.replace('"roles": {', '"roles": {\n    "guardian": { "title": "Опекун", "kind": "person" },')
    const options = of(task, workflow, written)?.fields.find(({ key }) => key === 'role')?.options
    expect(options).toContainEqual({ value: 'guardian', title: 'Опекун' })
  })

  test('leave what is an element of its own to the outline, and say what can be added', () => {
    const { fields, parts } = of(task)!
    expect(fields.map(({ key }) => key)).not.toContain('deadline')
    expect(parts).toContainEqual(
      expect.objectContaining({
        key: 'every',
        isPresent: false,
        shapes: [{ name: 'every', title: { ru: 'Повторение', en: 'Recurrence' } }],
      }),
    )
  })
})

test('a nested value stands with its parent: who acts instead of the citizen', () =>
  expect(field('/roles/citizen', 'instead.role')).toMatchObject({
    pointer: '/roles/citizen/instead/role',
    value: 'representative',
    named: 'role',
  }))

test('a value that the file leaves to its base is shown as inherited', () => {
  const path = 'regions/yakutia/region.json'
  const region = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../definitions', path), 'utf8'))
  const { timeZone, ...patch } = region
  const own = of('', path, JSON.stringify(region))?.fields.find(({ key }) => key === 'timeZone')
  expect([own?.value, own?.inherited]).toEqual([timeZone, undefined])
  const left = of('', path, JSON.stringify(patch))?.fields.find(({ key }) => key === 'timeZone')
  expect([left?.value, left?.inherited]).toEqual([undefined, 'Asia/Yakutsk'])
})

test('a pointer to no element has no fields', () => {
  expect(of('/stages/nowhere')).toBeUndefined()
  expect(of(`${task}/deadline/amount`)).toBeUndefined()
})

describe('a wrong value is said of its field', () => {
  const amount = field(`${task}/deadline`, 'amount')
  test.each([
    ['too-small', amount, 'Длина срока: нужно целое число от 1 до 10000.'],
    ['wrong-type', amount, 'Длина срока: нужно целое число от 1 до 10000.'],
    ['too-large', amount, 'Длина срока: нужно целое число от 1 до 10000.'],
    ['too-short', field(task, 'title'), 'Заполните поле «Название».'],
  ] as const)('%s', (code, of, sentence) => expect(fieldSentence({ code, path: [] }, of, 'ru')).toBe(sentence))

  test('a stage that is gone', () => {
    const problem = { code: 'unknown-stage', path: [], params: { name: 'programme' } } as const
    const to = field('/stages/assessment/next/recognised', 'to')
    expect(fieldSentence(problem, to, 'ru')).toBe('Куда: Этапа «programme» нет.')
  })
})
