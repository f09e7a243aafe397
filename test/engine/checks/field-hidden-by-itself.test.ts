import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/application.json'

const shown = (visible: unknown) => ({ [form]: { sections: { main: { fields: { reason: { visible } } } } } })

test('a required field shown only after its own answer is found', () =>
  expect(findings(shown([{ answered: 'reason' }]))).toContain(
    `field-hidden-by-itself ${form}#/sections/main/fields/reason/visible`,
  ))

test('so is a section shown only after an answer in it', () =>
  expect(findings({ [form]: { sections: { main: { visible: [{ answered: 'kind' }] } } } })).toContain(
    `field-hidden-by-itself ${form}#/sections/main/visible`,
  ))

test('a field may wait for another', () => expect(findings(shown([{ answered: 'kind' }]))).toEqual([]))
