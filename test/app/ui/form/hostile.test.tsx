import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { FormSections } from '#app/ui/form/form-sections.tsx'
import { createFormStore } from '#app/ui/form/form-store.ts'
import type { Field, Form } from '#engine/schema'
import { context } from './definition.ts'

const fields: Readonly<Record<string, Field>> = {
  text: { kind: 'text', title: 'Строка', maxLength: 40 },
  'long-text': { kind: 'long-text', title: 'Текст', maxLength: 40 },
  integer: { kind: 'integer', title: 'Целое', min: 1, max: 6 },
  decimal: { kind: 'decimal', title: 'Дробное' },
  money: { kind: 'money', title: 'Сумма' },
  date: { kind: 'date', title: 'Дата' },
  'date-time': { kind: 'date-time', title: 'Момент' },
  choice: { kind: 'choice', title: 'Выбор', options: { a: 'а', b: 'б' } },
  list: { kind: 'choice', title: 'Список', options: { a: 'а', b: 'б', c: 'в', d: 'г', e: 'д', f: 'е' } },
  snils: { kind: 'text', title: 'СНИЛС', mask: 'snils' },
  telephone: { kind: 'text', title: 'Телефон', mask: 'telephone' },
}
const form: Form = { id: 'sample/hostile', title: 'Форма', sections: { all: { title: 'Раздел', fields } } }

function shown(answers: Readonly<Record<string, unknown>>): string {
  return renderToString(
    <FormSections
      form={form}
      facts={factsOf(form, context)}
      answers={answers}
      timeZone="UTC"
      place={{ name: 'test', key: '' }}
    />,
  )
}

function said(answers: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const store = createFormStore({ form, context, language: 'ru' }, answers)
  for (const name of Object.keys(answers)) store.touch([name])
  return store.get().sentences
}

const script = '<script>alert(1)</script>'
const formula = '=HYPERLINK("http://x")'
const backwards = '\u202eоцзарбО'
const joined = 'Обра\u200bзцов'

describe.each(Object.keys(fields))('the field %s', (name) => {
  test.each([script, formula, '-', '99999999999999999999', 'Ж'.repeat(300)])('keeps %s in sight', (text) => {
    const html = shown({ [name]: text }).replace(/<input type="hidden"[^>]*>/g, '')
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
    expect(html.replaceAll('\u00a0', '').replaceAll('+7', '')).toContain(escaped.replaceAll('\u00a0', ''))
    expect(html).not.toContain('<script')
  })

  test('says at the field that a megabyte is too much', () => {
    expect(said({ [name]: 'Ж'.repeat(500_000) }).get(`/${name}`)).toContain('слишком длинно')
    expect(shown({ [name]: 'Ж'.repeat(500_000) }).length).toBeGreaterThan(500_000)
  })
})

describe.each(Object.keys(fields).filter((name) => !name.endsWith('text')))('the field %s', (name) => {
  test.each([script, formula, 'Ж'.repeat(300)])('says what to mend of %s', (text) => {
    expect(said({ [name]: text }).get(`/${name}`)).toMatch(/[а-яё]/i)
  })
})

test('unseen marks go, the letters stay', () => {
  const store = createFormStore({ form, context, language: 'ru' }, { text: joined, 'long-text': backwards })
  expect(store.get().answers).toEqual({ text: 'Образцов', 'long-text': 'оцзарбО' })
})

test('a text that is too long is named with both lengths', () => {
  expect(said({ text: 'Ж'.repeat(41) }).get('/text')).toBe('«Строка»: сократите до 40 знаков, сейчас 41')
})
