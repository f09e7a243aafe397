import { describe, expect, test } from 'vitest'
import { defaultAnswers, newRow } from '#engine/forms'
import { around, formOf, given } from './a-form.ts'

const title = 'Поле'
const form = formOf({
  surname: { kind: 'text', title, default: { var: 'subject.surname' } },
  kind: { kind: 'choice', title, options: { first: 'впервые', again: 'повторно' }, default: 'first' },
  day: { kind: 'date', title, default: { var: 'on' } },
  rate: { kind: 'decimal', title, default: '12.5' },
  group: { kind: 'group', title, fields: { inner: { kind: 'yes-no', title, default: false } } },
  rows: {
    kind: 'table',
    title,
    columns: { day: { kind: 'date', title, default: { var: 'day' } }, sum: { kind: 'money', title, default: 0 } },
  },
})

describe('defaults', () => {
  test('fill a form that nobody has touched', () => {
    const context = around({
      'subject.surname': { type: 'text', value: 'Иванов' },
      on: { type: 'date-time', value: '2026-02-05T11:20+09:00' },
    })
    expect(defaultAnswers(form, context)).toEqual({
      surname: 'Иванов',
      kind: 'first',
      day: '2026-02-05',
      rate: '12.5',
      group: { inner: false },
    })
  })

  test('what is not known has no default', () => {
    expect(defaultAnswers(form, around())).toEqual({ kind: 'first', rate: '12.5', group: { inner: false } })
  })

  test('an answer that was taken away does not come back', () => {
    expect(given(form).settled({ kind: '' })).toEqual({})
  })

  test('a new row starts from the answers given so far', () => {
    expect(newRow(form, ['rows'], { day: '2026-02-10' }, around())).toEqual({ day: '2026-02-10', sum: '0.00' })
  })
})
