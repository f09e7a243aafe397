import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'case-cannot-close')
const workflow = 'workflows/town/help.json'
const back = { back: { to: 'intake', source: 'town/order#3' }, over: null }
// The closings are left to a stage that no case comes to.
const apart = {
  title: 'Архив',
  source: 'town/order#3',
  tasks: {},
  next: { given: { close: 'given', source: 'town/order#3' }, refused: { close: 'refused', source: 'town/order#3' } },
}

test('stages that lead round in a circle are found', () =>
  expect(
    findings({ [workflow]: { stages: { intake: { next: { refused: null } }, care: { next: back }, apart } } }, only),
  ).toEqual([`case-cannot-close ${workflow}#/stages/intake`, `case-cannot-close ${workflow}#/stages/care`]))

test('a circle that a closing ends is none', () =>
  expect(findings({ [workflow]: { stages: { care: { next: back } } } })).toEqual([]))

test('a circle that a closing may be taken in is none', () =>
  expect(
    findings(
      {
        [workflow]: {
          stages: { intake: { next: { refused: null } }, care: { next: back }, apart },
          closings: { given: { by: 'office', during: ['care'] } },
        },
      },
      only,
    ),
  ).toEqual([]))
