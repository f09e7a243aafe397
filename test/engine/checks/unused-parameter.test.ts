import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'
const parameters = {
  minimum: { title: 'Минимум', type: 'money', values: { '2026-01-01': { value: '100.00', source: 'town/order#1' } } },
}

test('a parameter that nobody reads is found', () =>
  expect(findings({ [region]: { parameters } })).toEqual([`unused-parameter ${region}#/parameters/minimum`]))

test('a parameter that a form computes with is read', () =>
  expect(
    findings({
      [region]: { parameters },
      'forms/town/decision.json': {
        sections: {
          main: {
            fields: { sum: { kind: 'money', title: 'Сумма', value: { parameter: ['minimum', { var: 'on' }] } } },
          },
        },
      },
    }),
  ).toEqual([]))
