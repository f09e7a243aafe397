import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

const every = { amount: 1, unit: 'month', source: 'town/order#3' }

test('a recurring task in a stage without a period is found', () =>
  expect(findings({ [workflow]: { stages: { intake: { tasks: { decide: { deadline: null, every } } } } } })).toEqual([
    `recurrence-without-end ${workflow}#/stages/intake/tasks/decide/every`,
  ]))

test('a recurrence ends with the period of its stage', () =>
  expect(findings({ [workflow]: { stages: { care: { tasks: { visit: { deadline: null, every } } } } } })).toEqual([]))
