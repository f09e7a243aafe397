import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/application.json'

const fields = (first: object) => ({
  [form]: {
    sections: {
      main: {
        fields: {
          one: { kind: 'yes-no', title: 'Первое', ...first },
          other: { kind: 'yes-no', title: 'Второе', visible: [{ answered: 'one' }] },
        },
      },
    },
  },
})

test('two fields that wait for each other are found', () =>
  expect(findings(fields({ visible: [{ answered: 'other' }] }))).toEqual([
    `fields-in-circle ${form}#/sections/main/fields/one`,
    `fields-in-circle ${form}#/sections/main/fields/other`,
  ]))

test('one may wait for the other', () => expect(findings(fields({}))).toEqual([]))
