import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

const english = { title: { ru: 'Помощь на дому', en: 'Help at home' } }

test('the titles that lack English are found where one has it', () => {
  const found = findings({ [workflow]: english })
  expect(found).toContain(`text-in-one-language ${workflow}#/stages/intake/title`)
  expect(found).not.toContain(`text-in-one-language ${workflow}#/title`)
})

test('the options of a choice are titles', () =>
  expect(findings({ 'forms/town/application.json': { title: { ru: 'Заявление', en: 'Application' } } })).toContain(
    'text-in-one-language forms/town/application.json#/sections/main/fields/kind/options/home',
  ))

test('the gists of clauses may stay Russian', () =>
  expect(findings({ 'regions/town/acts/order.json': { title: { ru: 'Порядок', en: 'Order' } } })).toEqual([]))
