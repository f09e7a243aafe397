import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/application.json'

const family = { kind: 'group', title: 'Семья', fields: { size: { kind: 'integer', title: 'Сколько' } } }

test('a group with a value of its own is found', () =>
  expect(findings({ [form]: { sections: { main: { fields: { family: { ...family, default: 1 } } } } } })).toEqual([
    `field-not-computable ${form}#/sections/main/fields/family`,
  ]))

test('the parts of a group may have one', () =>
  expect(
    findings({
      [form]: {
        sections: {
          main: {
            fields: { family: { ...family, fields: { size: { kind: 'integer', title: 'Сколько', default: 1 } } } },
          },
        },
      },
    }),
  ).toEqual([]))
