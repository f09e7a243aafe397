import { describe, expect, test } from 'vitest'
import { newRow } from '#engine/forms'
import type { Catalogue, Form } from '#engine/schema'
import { around, formOf, given, shipped } from './a-form.ts'

// 63-Н, приложение № 2, часть I: twenty services, norms for six months.
const standard = shipped<Catalogue>('regions/yakutia/catalogues/semi-residential-care.json')
const ids = Object.values(standard.groups).flatMap(({ services }) => Object.keys(services))
const context = around({}, [standard])

const programme: Form = formOf({
  months: { kind: 'integer', title: 'Срок, месяцев', min: 1, max: 6 },
  services: {
    kind: 'services',
    title: 'Услуги',
    catalogue: standard.id,
    required: true,
    columns: {
      volume: { kind: 'integer', title: 'Объём', required: true, min: 0, default: { var: 'service.volume' } },
      cost: {
        kind: 'money',
        title: 'Стоимость',
        value: { share: [{ var: 'service.norm' }, { var: 'months' }, { var: 'service.months' }] },
      },
    },
  },
  total: { kind: 'money', title: 'Всего', value: { sum: [{ var: 'services' }, { var: 'row.cost' }] } },
})
const form = given(programme, context)
const all = (months: number) => ({ months, services: ids.map((service) => ({ service, volume: 1 })) })

describe('services of a programme', () => {
  test('all twenty for six months cost 32 918,79', () => {
    expect(ids).toHaveLength(20)
    expect(form.settled(all(6)).total).toBe('32918.79')
    expect(form.problems(all(6))).toEqual([])
  })

  // Rows rounded one by one, counted apart; the rounded whole would be 5486.47, 16459.40 and 27432.33.
  test.each([
    [1, '5486.48'],
    [2, '10972.93'],
    [3, '16459.43'],
    [4, '21945.86'],
    [5, '27432.34'],
  ])('for %i months the rounded rows add up to %s', (months, total) => {
    expect(form.settled(all(months)).total).toBe(total)
  })

  test('have no cost before the length is known', () => {
    const [service] = ids
    expect(form.settled({ services: [{ service, volume: 1 }] })).toEqual({ services: [{ service, volume: 1 }] })
  })

  test('a new row starts with the volume of the standard', () => {
    // 63-Н, приложение № 2, 1.2: 48 times in six months.
    const correction = Object.entries(Object.values(standard.groups)[0]?.services ?? {}).find(
      ([, { code }]) => code === '1.2',
    )?.[0]
    expect(newRow(programme, ['services'], {}, context, correction)).toEqual({ service: correction, volume: 48 })
  })

  test('a row names one service of the standard, each stands once', () => {
    const [first, second] = ids
    const services = [
      { volume: 1 },
      { service: 'massage', volume: 1 },
      { service: first, volume: 1 },
      { service: first, volume: 1 },
      { service: second },
    ]
    expect(form.problems({ months: 6, services })).toEqual([
      'required services/0/service',
      'not-an-option services/1/service',
      'duplicate services/3/service',
      'required services/4/volume',
    ])
  })

  test('a service that the standard does not have costs nothing known', () => {
    const services = [{ service: 'massage', volume: 1 }]
    expect(form.settled({ months: 6, services })).toEqual({ months: 6, services })
    expect(form.problems({ months: 6, services: [{ service: 5, volume: 1 }] })).toEqual([
      'wrong-type services/0/service',
    ])
  })

  test('no row is no programme', () => {
    expect(form.problems({ months: 6, services: [] })).toEqual(['required services'])
    expect(form.problems({ months: 6 })).toEqual(['required services'])
  })
})
