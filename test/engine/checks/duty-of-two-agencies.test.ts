import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

test('a clause that two agencies carry out in one stage is found', () =>
  expect(
    findings({
      [workflow]: {
        stages: { care: { tasks: { watch: { title: 'Проверить', role: 'office', source: 'town/order#3' } } } },
      },
    }),
  ).toEqual([`duty-of-two-agencies ${workflow}#/stages/care/tasks/watch/source`]))

test('a task that two agencies do together is found', () =>
  expect(findings({ [workflow]: { stages: { intake: { tasks: { decide: { with: ['centre'] } } } } } })).toEqual([
    `duty-of-two-agencies ${workflow}#/stages/intake/tasks/decide/source`,
  ]))

test('an agency and a citizen are not two agencies', () =>
  expect(findings({ [workflow]: { stages: { intake: { tasks: { decide: { with: ['person'] } } } } } })).toEqual([]))
