import { expect, test } from 'vitest'
import { is, reads, workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const rule = only('choice-never-matched')
const decideWhen = (condition: unknown) =>
  findings({ [workflow]: { stages: { intake: { tasks: { decide: { when: [condition] } } } } } }, rule)
const at = `choice-never-matched ${workflow}#/stages/intake/tasks/decide/when/0`

test('an option that the field does not have never matches', () =>
  expect(decideWhen(is('apply.kind', 'house'))).toEqual([`${at}/==`]))

test('an option that it has does', () => expect(decideWhen(is('apply.kind', 'home'))).toEqual([]))

test('one strange option among several is found', () =>
  expect(decideWhen({ in: [reads('apply.kind'), ['home', 'house']] })).toEqual([`${at}/in`]))

test('a form that asks its own field is looked through', () =>
  expect(
    findings(
      {
        'forms/town/application.json': {
          sections: { main: { fields: { reason: { visible: [is('kind', 'cash')] } } } },
        },
      },
      rule,
    ),
  ).toEqual(['choice-never-matched forms/town/application.json#/sections/main/fields/reason/visible/0/==']))

test('the columns of a table know the row they stand in', () => {
  const columns = {
    kin: { kind: 'choice', title: 'Кто', options: { son: 'Сын', daughter: 'Дочь' } },
    work: { kind: 'text', title: 'Работа', visible: [is('row.kin', 'uncle')] },
  }
  const family = { kind: 'table', title: 'Семья', columns }
  expect(findings({ 'forms/town/decision.json': { sections: { main: { fields: { family } } } } }, rule)).toEqual([
    'choice-never-matched forms/town/decision.json#/sections/main/fields/family/columns/work/visible/0/==',
  ])
})
