import { describe, expect, test } from 'vitest'
import type { Field } from '#engine/schema'
import { formOf, given } from './a-form.ts'

// The section of income of the act: 63-Н, приложение № 1, раздел II.
const amount: Field = { kind: 'money', title: 'Доход за 12 месяцев', required: true }
const income: Readonly<Record<string, Field>> = {
  incomes: { kind: 'table', title: 'Доход семьи', columns: { person: { kind: 'text', title: 'Ф.И.О.' }, amount } },
  'per-head-income': {
    kind: 'money',
    title: 'Среднедушевой доход',
    value: { share: [{ var: 'income-total' }, 1, { '*': [12, { var: 'family-size' }] }] },
  },
  'income-total': { kind: 'money', title: 'Итого', value: { sum: [{ var: 'incomes' }, { var: 'row.amount' }] } },
  'family-size': { kind: 'integer', title: 'Членов семьи', min: 1 },
}
const form = given(formOf(income))

const computed = (answers: unknown) => {
  const { 'income-total': total, 'per-head-income': perHead } = form.settled(answers)
  return { total, perHead }
}

describe('per-head income', () => {
  test('540 000,00 a year in a family of three is 15 000,00 a month', () => {
    const answers = { incomes: [{ amount: '300000.00' }, { amount: '240000.00' }], 'family-size': 3 }
    expect(computed(answers)).toEqual({ total: '540000.00', perHead: '15000.00' })
  })

  test('is rounded to the kopeck once, half up', () => {
    // 0.06 / 12 is half a kopeck.
    expect(computed({ incomes: [{ amount: '0.06' }], 'family-size': 1 })).toEqual({ total: '0.06', perHead: '0.01' })
    // 100 000.00 / 36 is 2777.777…
    expect(computed({ incomes: [{ amount: '100000.00' }], 'family-size': 3 }).perHead).toBe('2777.78')
  })

  test('kopecks add up exactly', () => {
    expect(computed({ incomes: [{ amount: '0.10' }, { amount: '0.20' }] }).total).toBe('0.30')
  })

  test('is absent, not zero, as long as one income is not filled in', () => {
    expect(computed({ incomes: [{ amount: '540000.00' }, { person: 'Иванов' }], 'family-size': 3 })).toEqual({})
    expect(computed({ incomes: [{ amount: '540000.00' }, { amount: 'много' }], 'family-size': 3 })).toEqual({})
  })

  test('is absent without a family size, and for a family of nobody', () => {
    const incomes = [{ amount: '540000.00' }]
    expect(computed({ incomes })).toEqual({ total: '540000.00' })
    expect(computed({ incomes, 'family-size': 0 })).toEqual({ total: '540000.00' })
  })

  test('a table left alone is not known, a table without rows is no income', () => {
    expect(computed({ 'family-size': 3 })).toEqual({})
    expect(computed({ incomes: [], 'family-size': 3 })).toEqual({ total: '0.00', perHead: '0.00' })
  })

  test('what the client says of a computed field does not count', () => {
    const answers = { incomes: [{ amount: '540000.00' }], 'income-total': '1.00', 'per-head-income': '0.01' }
    expect(computed(answers)).toEqual({ total: '540000.00' })
    expect(form.problems({ incomes: [], 'income-total': { a: 1 } })).toEqual([])
  })
})

describe('other computed values', () => {
  test('a column may read its row, the other fields and the total of its own table', () => {
    const shares = formOf({
      rate: { kind: 'integer', title: 'Доля, %' },
      total: { kind: 'money', title: 'Итого', value: { sum: [{ var: 'rows' }, { var: 'row.sum' }] } },
      rows: {
        kind: 'table',
        title: 'Суммы',
        columns: {
          sum: { kind: 'money', title: 'Сумма' },
          part: { kind: 'money', title: 'Доля', value: { share: [{ var: 'row.sum' }, { var: 'rate' }, 100] } },
          'of-all': { kind: 'money', title: 'Общая сумма', value: { var: 'total' } },
        },
      },
    })
    expect(given(shares).settled({ rate: 10, rows: [{ sum: '100.05' }, { sum: '50.00' }] })).toEqual({
      rate: 10,
      total: '150.05',
      rows: [
        { sum: '100.05', part: '10.01', 'of-all': '150.05' },
        { sum: '50.00', part: '5.00', 'of-all': '150.05' },
      ],
    })
  })

  test('a value that the kind of the field cannot hold is absent', () => {
    const field = (kind: 'integer' | 'money' | 'date', value: Field['value']) =>
      given(formOf({ field: { kind, title: 'Поле', value } })).settled({})
    expect(field('integer', 2)).toEqual({ field: 2 })
    expect(field('integer', 2.5)).toEqual({})
    expect(field('money', 500)).toEqual({})
    expect(field('date', 'завтра')).toEqual({})
  })

  test('a computed decimal is never rounded to fit', () => {
    const rate: Field = { kind: 'decimal', title: 'Доля', places: 2 }
    const tenth = given(formOf({ rate, part: { ...rate, value: { '*': [{ var: 'rate' }, 0.1] } } }))
    expect(tenth.settled({ rate: '1.20' })).toEqual({ rate: '1.20', part: '0.12' })
    expect(tenth.settled({ rate: '1.25' })).toEqual({ rate: '1.25' })
  })

  test('a computed text is kept in its one form too', () => {
    const number = formOf({ field: { kind: 'text', title: 'СНИЛС', mask: 'snils', value: '11223344595' } })
    expect(given(number).settled({})).toEqual({ field: '112-233-445 95' })
  })

  test('a computed difference may be negative', () => {
    const debt = formOf({
      income: { kind: 'money', title: 'Доход' },
      rest: { kind: 'money', title: 'Остаток', value: { '-': [{ var: 'income' }, '100.00'] } },
    })
    expect(given(debt).settled({ income: '40.00' })).toEqual({ income: '40.00', rest: '-60.00' })
  })
})
