import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'stage-without-exit')
const workflow = 'workflows/town/help.json'

test('a stage without transitions and closings is found', () =>
  expect(
    findings({ [workflow]: { stages: { care: { next: { over: null } } }, closings: { given: null } } }, only),
  ).toEqual([`stage-without-exit ${workflow}#/stages/care`]))

test('a closing that somebody may take there is a way out', () =>
  expect(
    findings({
      [workflow]: {
        stages: { care: { next: { over: null } } },
        closings: { given: { by: 'office', during: ['care'] } },
      },
    }),
  ).toEqual([]))

test('a case that is wound up has its ground already: no other closing ends it', () => {
  const pause = { title: 'Завершение', source: 'town/order#3', tasks: {}, next: {} }
  const closings = { death: { title: 'Смерть', by: 'office', to: 'pause', source: 'town/order#4' } }
  expect(findings({ [workflow]: { stages: { pause }, closings } })).toEqual([
    `stage-without-exit ${workflow}#/stages/pause`,
  ])
})
