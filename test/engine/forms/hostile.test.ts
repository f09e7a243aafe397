import { describe, expect, test } from 'vitest'
import { settle, withoutSensitive } from '#engine/forms'
import type { Field } from '#engine/schema'
import { around, formOf, given } from './a-form.ts'

const cell: Field = { kind: 'text', title: 'Ячейка' }
const form = formOf({
  answer: { kind: 'text', title: 'Строка' },
  group: { kind: 'group', title: 'Группа', fields: { inner: cell } },
  rows: {
    kind: 'table',
    title: 'Таблица',
    columns: { cell, sum: { kind: 'money', title: 'Сумма' }, same: { ...cell, value: { var: 'row.cell' } } },
  },
  total: { kind: 'money', title: 'Итого', value: { sum: [{ var: 'rows' }, { var: 'row.sum' }] } },
})
const hostile = given(form)

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe('answers from outside', () => {
  test('undeclared keys are named and dropped, at every depth', () => {
    const answers = { answer: 'а', extra: 1, group: { inner: 'б', extra: 2 }, rows: [{ cell: 'в', extra: 3 }] }
    expect(hostile.settled(answers)).toEqual({ answer: 'а', group: { inner: 'б' }, rows: [{ cell: 'в', same: 'в' }] })
    expect(hostile.problems(answers)).toEqual(['undeclared extra', 'undeclared group/extra', 'undeclared rows/0/extra'])
  })

  test.each([
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"group":{"__proto__":{"inner":"а"}}}',
  ])('%s changes no prototype and answers nothing', (text) => {
    expect(settle(form, JSON.parse(text), around()).answers).toEqual({})
    expect(hostile.problems(JSON.parse(text))).toHaveLength(1)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test.each([
    [{ answer: { a: 1 } }, 'wrong-type answer'],
    [{ answer: ['а'] }, 'wrong-type answer'],
    [{ group: ['а'] }, 'wrong-type group'],
    [{ group: 'а' }, 'wrong-type group'],
    [{ rows: { 0: { cell: 'а' } } }, 'wrong-type rows'],
    [{ rows: ['а'] }, 'wrong-type rows/0'],
    [{ rows: [['а']] }, 'wrong-type rows/0'],
    [['а'], 'wrong-type'],
    ['а', 'wrong-type'],
  ])('%o is no answer', (answers, problem) => {
    expect(hostile.problems(answers)).toEqual([problem])
    const { answers: settled } = settle(form, JSON.parse(JSON.stringify(answers)), around())
    expect(settled).not.toHaveProperty('answer')
    expect(settled).not.toHaveProperty('group')
  })

  test('a field may be called what every object inherits', () => {
    const inherited = given(formOf({ constructor: cell }))
    expect(inherited.problems({})).toEqual([])
    expect(inherited.settled({ constructor: 'а' })).toEqual({ constructor: 'а' })
  })

  test.each([
    ['Обра\u200bзцов', 'Образцов'],
    ['\ufeffОбразцов\u00ad', 'Образцов'],
    ['\u202eвоцзарбО\u202c', 'воцзарбО'],
    ['\u2067Образцов\u2069 \u200eАйсен', 'Образцов Айсен'],
    ['Образцов\u0000\ud800', 'Образцов'],
    ['Анна\u2028Мария', 'Анна Мария'],
  ])('marks that are not seen are taken out of %j', (typed, kept) => {
    expect(hostile.settled({ answer: typed })).toEqual({ answer: kept })
    expect(hostile.problems({ answer: typed })).toEqual([])
  })

  test('marks alone are no answer', () => {
    expect(hostile.settled({ answer: '\u200b\u202e' })).toEqual({})
  })

  test.each(['<script>alert(1)</script>', '=CMD()', '+7', '@x', '-1', "'; drop table draft; --", 'עברית', 'é'])(
    '%s is text like any other',
    (typed) => {
      expect(hostile.settled({ answer: typed })).toEqual({ answer: typed })
      expect(hostile.problems({ answer: typed })).toEqual([])
    },
  )

  test('what was typed wrong stays, so that it can be put right', () => {
    expect(hostile.settled({ rows: [{ sum: 'много' }] })).toEqual({ rows: [{ sum: 'много' }] })
  })

  test('a table with more rows than it may have is refused and counts as not known', () => {
    const rows = Array.from({ length: 201 }, () => ({ sum: '1.00' }))
    expect(hostile.problems({ rows })).toEqual(['too-many-rows rows {"max":200,"rows":201}'])
    expect(hostile.settled({ rows })).not.toHaveProperty('total')
    const filled = rows.map((row) => ({ ...row, cell: 'а' }))
    expect(hostile.settled({ rows: filled })).toEqual({ rows: filled })
    expect(hostile.settled({ rows: rows.slice(1) })).toHaveProperty('total', '200.00')
  })

  test('of more than 512 kB the longest answer is refused at its field, and the rest of the form goes on', () => {
    // Cyrillic letters take two bytes each.
    const large = { answer: 'я'.repeat(262_144), rows: [{ cell: 'а', sum: '1.00' }] }
    expect(hostile.problems(large)).toEqual(['too-large answer'])
    expect(hostile.settled(large)).toEqual({ rows: [{ cell: 'а', sum: '1.00', same: 'а' }], total: '1.00' })
    expect(hostile.problems({ answer: 'я'.repeat(262_000) })).toEqual(['too-long answer {"max":500,"length":262000}'])
    expect(hostile.problems({ extra: Array.from({ length: 60_000 }, () => '1234567') })).toEqual(['too-large'])
  })
})

describe('bounded work', () => {
  test('10 000 rows', () => {
    const rows = Array.from({ length: 10_000 }, () => ({ sum: '1.00' }))
    expect(milliseconds(() => hostile.problems({ rows }))).toBeLessThan(2000)
  })

  test('nesting of any depth', () => {
    const depth = 50_000
    const nested = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(settle(form, { answer: nested, rows: [nested], group: { inner: nested } }, around()).answers).toEqual({
      rows: [{}],
    })
    expect(withoutSensitive(form, { group: nested }, [])).toEqual({ group: {} })
  })

  test('many keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 40_000 }, (_, n) => [`k${n}`, 0]))
    expect(milliseconds(() => hostile.problems(keys))).toBeLessThan(2000)
  })

  test('200 rows of money settle fast enough for every keystroke', () => {
    const rows = Array.from({ length: 200 }, () => ({ cell: 'а', sum: '12.34' }))
    hostile.settled({ rows })
    expect(milliseconds(() => hostile.settled({ rows }))).toBeLessThan(250)
    expect(hostile.settled({ rows }).total).toBe('2468.00')
  })
})
