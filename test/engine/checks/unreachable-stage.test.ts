import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'
const stage = {
  title: 'Перерыв',
  source: 'town/order#3',
  tasks: {},
  next: { over: { close: 'given', source: 'town/order#3' } },
}

test('a stage that nothing leads to is found', () =>
  expect(findings({ [workflow]: { stages: { pause: stage } } })).toEqual([
    `unreachable-stage ${workflow}#/stages/pause`,
  ]))

test('a stage that only a closing leads to is reached', () =>
  expect(
    findings({
      [workflow]: {
        stages: { pause: stage },
        closings: { death: { title: 'Смерть', by: 'office', to: 'pause', source: 'town/order#4' } },
      },
    }),
  ).toEqual([]))
