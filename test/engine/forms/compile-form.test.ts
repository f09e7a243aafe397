import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { compileForm } from '#engine/forms'
import type { Catalogue, Form } from '#engine/schema'
import { around, formOf, given, shipped } from './a-form.ts'

const title = { ru: 'Поле', en: 'Field' }
const standard: Catalogue = {
  id: 'sample/standard',
  title: 'Стандарт',
  groups: {
    psychological: {
      title: 'Психологические',
      code: '1',
      services: { diagnostics: { code: '1.1', title: 'Диагностика', volume: 1, months: 6, norm: '178.77' } },
    },
  },
}
const context = around({}, [standard])
const form = formOf({
  surname: { kind: 'text', title, required: true, wide: true, code: '3' },
  number: { kind: 'text', title, mask: 'snils' },
  months: { kind: 'integer', title, min: 1, max: 6 },
  distance: { kind: 'decimal', title, places: 1, unit: { ru: 'км', en: 'km' } },
  day: { kind: 'date', title },
  heating: { kind: 'choices', title, required: true, options: { coal: 'уголь', wood: { ru: 'дрова', en: 'wood' } } },
  other: { kind: 'text', title, required: true, visible: [{ answered: 'surname' }] },
  paper: { kind: 'document', title },
  provider: { kind: 'agency', title, of: 'provider' },
  address: { kind: 'group', title, fields: { city: { kind: 'text', title, required: true } } },
  incomes: { kind: 'table', title, max: 2, numbered: true, columns: { sum: { kind: 'money', title, required: true } } },
  services: { kind: 'services', title, catalogue: 'sample/standard', columns: { volume: { kind: 'integer', title } } },
  total: { kind: 'money', title, value: { sum: [{ var: 'incomes' }, { var: 'row.sum' }] } },
})
const { schema, layout } = compileForm(form, context, 'en')

const validator = (one: object) => new Ajv({ formats: { date: true } }).compile(one)
const fits = validator(schema)

const complete = {
  surname: 'Иванов',
  number: '112-233-445 95',
  months: 6,
  distance: '1.5',
  day: '2026-02-10',
  heating: ['coal'],
  other: 'да',
  paper: { date: '2026-02-18' },
  provider: 'sample-provider',
  address: { city: 'Якутск' },
  incomes: [{ sum: '540000.00' }],
  services: [{ service: 'diagnostics', volume: 1 }],
  total: '540000.00',
}

describe('a form as JSON Schema', () => {
  test('fits complete answers', () => {
    expect(given(form, context).problems(complete)).toEqual([])
    expect(fits(complete)).toBe(true)
  })

  test.each([
    { surname: '' },
    { surname: undefined },
    { number: '11223344595' },
    { months: 7 },
    { distance: '1.55' },
    { heating: [] },
    { heating: ['gas'] },
    { paper: { number: '7' } },
    { provider: 'ministry' },
    { address: undefined },
    { incomes: [{}] },
    { incomes: [{ sum: '540000' }] },
    { incomes: [{ sum: '1.00' }, { sum: '1.00' }, { sum: '1.00' }] },
    { services: [{ service: 'massage' }] },
    { extra: 1 },
  ])('does not fit %o', (part) => {
    expect(fits(JSON.parse(JSON.stringify({ ...complete, ...part })))).toBe(false)
  })

  test('demands nothing that a condition could hide', () => {
    expect(schema.required).toEqual(['surname', 'heating', 'address'])
    const hidden: Form = {
      ...form,
      sections: { main: { title, visible: [{ done: 'task' }], fields: form.sections.main?.fields ?? {} } },
    }
    expect(compileForm(hidden, context, 'en').schema.required).toEqual([])
  })

  test('carries titles in one language, and no conditions', () => {
    expect(schema.properties).toMatchObject({ surname: { title: 'Field' }, total: { title: 'Field', readOnly: true } })
    expect(JSON.stringify(schema)).not.toMatch(/"(if|then|oneOf|anyOf|allOf|const|default)"/)
  })

  test.each(readdirSync('definitions/forms/yakutia'))('%s compiles', (file) => {
    const shippedForm = shipped<Form>(`forms/yakutia/${file}`)
    const compiled = compileForm(
      shippedForm,
      around({}, [shipped<Catalogue>('regions/yakutia/catalogues/semi-residential-care.json')]),
      'ru',
    )
    expect(validator({ ...compiled.schema, required: [] })({})).toBe(true)
  })
})

describe('a layout', () => {
  const laidOut = (name: string) => layout.sections[0]?.fields.find((field) => field.name === name)

  test('keeps the order of the form', () => {
    expect(layout.sections.map(({ name, columns }) => [name, columns])).toEqual([['main', 1]])
    expect(layout.sections[0]?.fields.map(({ name }) => name)).toEqual(Object.keys(complete))
  })

  test('says how each field is drawn', () => {
    expect(laidOut('surname')).toMatchObject({ kind: 'text', required: true, wide: true, code: '3', computed: false })
    expect(laidOut('number')?.mask).toBe('snils')
    expect(laidOut('distance')?.unit).toBe('km')
    expect(laidOut('total')?.computed).toBe(true)
    expect(laidOut('heating')?.options).toEqual([
      { id: 'coal', title: 'уголь' },
      { id: 'wood', title: 'wood' },
    ])
    expect(laidOut('provider')?.options).toEqual([{ id: 'sample-provider', title: 'Учреждение-образец' }])
    expect(laidOut('services')?.options).toEqual([{ id: 'diagnostics', title: 'Диагностика' }])
    expect(laidOut('incomes')).toMatchObject({
      numbered: true,
      parts: [{ name: 'sum', kind: 'money', required: true }],
    })
  })

  test('offers the items of the public lists that a text names: the Russian title to take, more of it to read', () => {
    const hospital = { title: { ru: 'Больница', en: 'Hospital' }, address: { ru: 'ул. Южная, 1', en: '1 Southern St' } }
    const centre = { title: 'Центр' }
    const lists = { hospitals: [hospital], centres: [centre, hospital], courts: [{ title: 'Суд' }] }
    const referral = formOf({ to: { kind: 'text', title, from: ['hospitals', 'centres', 'schools'] } })
    const offers = (language: 'ru' | 'en') =>
      compileForm(referral, { ...context, lists }, language).layout.sections[0]?.fields[0]?.offers
    expect(offers('ru')).toEqual([{ value: 'Больница', label: 'Больница, ул. Южная, 1' }, { value: 'Центр' }])
    expect(offers('en')?.[0]).toEqual({ value: 'Больница', label: 'Hospital, 1 Southern St' })
    expect(compileForm(referral, context, 'ru').layout.sections[0]?.fields[0]?.offers).toEqual([])
    expect(laidOut('surname')?.offers).toBeUndefined()
  })

  test('takes over nothing that is not of its own vocabulary', () => {
    const hostile: Form = JSON.parse(
      JSON.stringify(formOf({ name: { kind: 'text', title } })).replace(
        '"kind"',
        '"ui:options":{"component":"iframe"},"kind"',
      ),
    )
    expect(JSON.stringify(hostile)).toContain('iframe')
    expect(JSON.stringify(compileForm(hostile, context, 'ru'))).not.toContain('iframe')
  })
})
