import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/application.json'

const fields = {
  lift: { kind: 'choice', title: 'Лифт', options: { yes: 'да', no: 'нет' } },
  address: { kind: 'group', title: 'Адрес', fields: { street: { kind: 'text', title: 'улица' } } },
}
const found = (...lines: readonly unknown[]) => findings({ [form]: { sections: { main: { lines, fields } } } })

test('a line may name fields, parts and options of its section', () =>
  expect(found('Лифт ({lift}), улица {address.street}', '{lift:yes}, {lift:no|отсутствует}')).toEqual([]))

test('what the section does not have is found, in each language', () =>
  expect(
    found('Этаж {flor}', '{lift:maybe}', { ru: '{address.street}', en: '{address.town}' }, 'Лифт {lift, этаж'),
  ).toEqual([0, 1, 2, 3].map((line) => `line-names-nothing ${form}#/sections/main/lines/${line}`)))
