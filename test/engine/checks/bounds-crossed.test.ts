import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'
const form = 'forms/town/application.json'

const months = (bounds: object) => ({
  [form]: { sections: { main: { fields: { months: { kind: 'integer', title: 'Месяцев', ...bounds } } } } },
})

test('a least above the greatest is found', () =>
  expect(findings(months({ min: 6, max: 1 }))).toEqual([`bounds-crossed ${form}#/sections/main/fields/months`]))

test('a period longer than its own greatest is found', () =>
  expect(findings({ [workflow]: { stages: { care: { period: { max: 5 } } } } })).toEqual([
    `bounds-crossed ${workflow}#/stages/care/period`,
  ]))

test('bounds may meet', () => {
  expect(findings(months({ min: 6, max: 6 }))).toEqual([])
  expect(findings({ [workflow]: { stages: { care: { period: { min: 6, max: 6 } } } } })).toEqual([])
})
