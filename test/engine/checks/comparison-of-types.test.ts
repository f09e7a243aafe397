import { describe, expect, test } from 'vitest'
import { reads, workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const fields = {
  sum: { kind: 'money', title: 'Сумма' },
  members: { kind: 'integer', title: 'Членов семьи' },
  needs: { kind: 'choices', title: 'Нужды', options: { food: 'Еда', home: 'Жильё' } },
}
const visitWhen = (condition: Readonly<Record<string, readonly unknown[]>>) =>
  findings(
    {
      [workflow]: { stages: { care: { tasks: { visit: { when: [condition] } } } } },
      'forms/town/decision.json': { sections: { main: { fields } } },
    },
    only('comparison-of-types'),
  ).map((found) => found.replace(`comparison-of-types ${workflow}#/stages/care/tasks/visit/when`, ''))

describe('can never be compared', () => {
  test.each([
    ['a sum with a number that is no sum', '<', [reads('decide.sum'), 100]],
    ['a number with a word', '==', [reads('decide.members'), 'many']],
    ['yes or no with a word', '==', [reads('decide.granted'), 'yes']],
    ['a choice by size', '<', [reads('apply.kind'), 'money']],
    ['a date with a number', '>', [reads('apply'), 5]],
    ['several choices with one', '==', [reads('decide.needs'), 'food']],
    ['a number with a sum', '==', [reads('decide.members'), reads('decide.sum')]],
    ['a person’s age with a date', '<', [{ age: [reads('decide'), reads('on')] }, '2026-01-01']],
  ])('%s', (_, operator, parts) => expect(visitWhen({ [operator]: parts })).toEqual([`/0/${operator}`]))
})

describe('can be compared', () => {
  test.each([
    ['a sum with a sum', '<', [reads('decide.sum'), '100.00']],
    ['a sum with nothing', '>', [reads('decide.sum'), 0]],
    ['a date with a date', '>', [reads('apply'), '2026-01-01']],
    ['one of several choices', 'in', ['food', reads('decide.needs')]],
    ['an age with a number', '<', [{ age: [reads('decide'), reads('on')] }, 18]],
    ['a name with a word', '==', [reads('subject.name'), 'Анна']],
  ])('%s', (_, operator, parts) => expect(visitWhen({ [operator]: parts })).toEqual([]))
})

test('the item of a list that does not fit is found', () =>
  expect(visitWhen({ in: [reads('decide.members'), [1, 'two']] })).toEqual(['/0/in']))
