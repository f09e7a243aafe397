import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/application.json'

const named = (name: string) => ({
  [form]: { sections: { main: { fields: { [name]: { kind: 'date', title: 'Закрыто' } } } } },
})

test('a field named like a date of the case is found', () =>
  expect(findings(named('closed'))).toEqual([`field-name-reserved ${form}#/sections/main/fields/closed`]))

test('a longer name is free', () => expect(findings(named('closed-on'))).toEqual([]))
