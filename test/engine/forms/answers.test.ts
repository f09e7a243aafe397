import { describe, expect, test } from 'vitest'
import type { Field } from '#engine/schema'
import { formOf, given } from './a-form.ts'

const title = 'Поле'
const options = { coal: 'уголь', peat: 'торф', wood: 'дрова' }

const text: Field = { kind: 'text', title, maxLength: 5 }
const integer: Field = { kind: 'integer', title, min: 1, max: 6 }
const decimal: Field = { kind: 'decimal', title, places: 1 }
const money: Field = { kind: 'money', title }
const date: Field = { kind: 'date', title }
const dateTime: Field = { kind: 'date-time', title }
const yesNo: Field = { kind: 'yes-no', title }
const choice: Field = { kind: 'choice', title, options }
const choices: Field = { kind: 'choices', title, options }
const agency: Field = { kind: 'agency', title, of: 'provider' }
const document: Field = { kind: 'document', title }
const signature: Field = { kind: 'signature', title }
const file: Field = { kind: 'file', title }

describe('an answer is kept in one form', () => {
  test.each([
    ['text', text, '  уголь ', 'уголь'],
    ['text on one line', text, 'а\r\nб', 'а б'],
    ['text in one Unicode form', text, 'и\u0306од', 'йод'],
    ['text without control characters', text, 'а\u0000б', 'аб'],
    ['long text with its lines', { kind: 'long-text', title } as const, 'а\r\nб ', 'а\nб'],
    ['integer', integer, 3, 3],
    ['integer typed as text', integer, ' 3 ', 3],
    ['decimal', decimal, '12,5', '12.5'],
    ['money pasted from a table', money, '540 000,00', '540000.00'],
    ['money with a narrow no-break space', money, '15\u202f000', '15000.00'],
    ['money with one decimal', money, '0,5', '0.50'],
    ['date', date, '2026-02-10', '2026-02-10'],
    ['date as it is written on paper', date, '10.02.2026', '2026-02-10'],
    ['date and time', dateTime, '2026-02-05T11:20+09:00', '2026-02-05T11:20+09:00'],
    ['no as an answer', yesNo, false, false],
    ['choice', choice, 'peat', 'peat'],
    ['choices in the order of the form, each once', choices, ['wood', 'coal', 'wood'], ['coal', 'wood']],
    ['agency', agency, 'sample-provider', 'sample-provider'],
    ['document', document, { date: '18.02.2026', number: ' 7 ', issuer: '' }, { date: '2026-02-18', number: '7' }],
    ['signature', signature, { name: 'Иванова И. И.' }, { name: 'Иванова И. И.' }],
    ['file', file, { id: 'f1', name: 'акт.pdf' }, { id: 'f1', name: 'акт.pdf' }],
  ] satisfies readonly (readonly [string, Field, unknown, unknown])[])('%s', (_, field, typed, kept) => {
    const form = given(formOf({ field }))
    expect(form.settled({ field: typed })).toEqual({ field: kept })
    expect(form.problems({ field: typed })).toEqual([])
  })
})

describe('a wrong answer is named', () => {
  test.each([
    [text, 'уголёк', 'too-long field {"max":5,"length":6}'],
    [text, 5, 'wrong-type field'],
    [text, ['а'], 'wrong-type field'],
    [integer, 0, 'below-min field {"min":1}'],
    [integer, 7, 'above-max field {"max":6}'],
    [integer, 1.5, 'bad-integer field'],
    [integer, 'три', 'bad-integer field'],
    [integer, true, 'wrong-type field'],
    [decimal, '12.55', 'bad-decimal field {"places":1}'],
    [decimal, '1e3', 'bad-decimal field {"places":1}'],
    [decimal, 12.5, 'wrong-type field'],
    [money, '5.005', 'bad-money field'],
    [money, '-5.00', 'below-min field {"min":"0.00"}'],
    [money, 540000, 'wrong-type field'],
    [date, '2026-02-30', 'bad-date field'],
    [date, '0202-01-01', 'bad-date field'],
    [date, '2026-02-10T00:00', 'bad-date field'],
    [dateTime, '2026-02-05T11:20', 'bad-date-time field'],
    [dateTime, '2026-02-05T25:20+09:00', 'bad-date-time field'],
    [yesNo, 'true', 'wrong-type field'],
    [choice, 'gas', 'not-an-option field'],
    [choice, 'constructor', 'not-an-option field'],
    [choices, ['coal', 'gas'], 'not-an-option field/1'],
    [choices, 'coal', 'wrong-type field'],
    [agency, 'ministry', 'not-an-option field'],
    [document, { number: '7' }, 'required field/date'],
    [document, { date: 'вчера' }, 'bad-date field/date'],
    [signature, { position: 'специалист' }, 'required field/name'],
    [file, { name: 'акт.pdf' }, 'required field/id'],
  ] satisfies readonly (readonly [Field, unknown, string])[])('%o: %o', (field, typed, problem) => {
    const form = given(formOf({ field }))
    expect(form.problems({ field: typed })).toEqual([problem])
    // What is wrong is not yet an answer.
    expect(form.typed(form.settled({ field: typed }))).toMatchObject({ fields: { field: { type: 'unknown' } } })
  })
})

describe('types for conditions', () => {
  const typed = (field: Field, answer: unknown) => given(formOf({ field })).typed({ field: answer })

  test.each([
    [text, 'торф', { type: 'text', value: 'торф' }],
    [integer, 3, { type: 'number', value: 3n, places: 0 }],
    [decimal, '12.5', { type: 'number', value: 125n, places: 1 }],
    [money, '540000.00', { type: 'money', value: 54_000_000n }],
    [date, '2026-02-10', { type: 'date', value: '2026-02-10' }],
    [dateTime, '2026-02-05T11:20+09:00', { type: 'date-time', value: '2026-02-05T11:20+09:00' }],
    [yesNo, false, { type: 'boolean', value: false }],
    [choice, 'peat', { type: 'text', value: 'peat' }],
    [choices, ['coal'], { type: 'list', items: [{ type: 'text', value: 'coal' }] }],
    [
      document,
      { date: '2026-02-18' },
      {
        type: 'record',
        fields: {
          date: { type: 'date', value: '2026-02-18' },
          number: { type: 'unknown', reason: 'unanswered' },
          issuer: { type: 'unknown', reason: 'unanswered' },
        },
      },
    ],
  ] satisfies readonly (readonly [Field, unknown, unknown])[])('%o', (field, answer, value) => {
    expect(typed(field, answer)).toEqual({ type: 'record', fields: { field: value } })
  })

  test('a number in a money field is not taken for money', () => {
    expect(typed(money, 540000)).toEqual({
      type: 'record',
      fields: { field: { type: 'unknown', reason: 'wrong-type' } },
    })
  })

  test('every declared field is there, unanswered ones as unknown', () => {
    const form = formOf({
      group: { kind: 'group', title, fields: { inner: text } },
      table: { kind: 'table', title, columns: { cell: text } },
    })
    const unanswered = { type: 'unknown', reason: 'unanswered' }
    expect(given(form).typed({})).toEqual({
      type: 'record',
      fields: { group: { type: 'record', fields: { inner: unanswered } }, table: unanswered },
    })
  })
})
