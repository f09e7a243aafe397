import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'

const reading = {
  'forms/town/decision.json': {
    sections: {
      main: { fields: { sum: { kind: 'money', title: 'Сумма', value: { parameter: ['minimum', { var: 'on' }] } } } },
    },
  },
}
const from = (date: string) => ({
  ...reading,
  [region]: {
    parameters: {
      minimum: { title: 'Минимум', type: 'money', values: { [date]: { value: '1.00', source: 'town/order#1' } } },
    },
  },
})

test('a parameter without a value on the first day of the procedure is found', () =>
  expect(findings(from('2026-01-02'))).toEqual([`parameter-starts-late ${region}#/parameters/minimum/values`]))

test('a value of the first day is early enough', () => expect(findings(from('2026-01-01'))).toEqual([]))
