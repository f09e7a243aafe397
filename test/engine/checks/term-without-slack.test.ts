import { expect, test } from 'vitest'
import { checkBy } from '#engine/checks'
import { only } from './only.ts'
import { findings } from './sane-region.ts'
import { semiResidential } from './semi-residential.ts'

const rule = only('term-without-slack')
const workflow = 'workflows/town/help.json'
const step = { title: 'Шаг', role: 'office', source: 'town/order#3' }

// 3 days for the decision, and a visit within 3 days of the application; between them a step without a term.
test('a step without a term has no day left', () =>
  expect(
    findings(
      {
        [workflow]: {
          stages: {
            care: { tasks: { plan: step, visit: { after: ['plan'], deadline: { amount: 3, from: 'apply' } } } },
          },
        },
      },
      rule,
    ),
  ).toEqual([`term-without-slack ${workflow}#/stages/care/tasks/visit/deadline`]))

test('terms that fill a term with nothing between them are well', () =>
  expect(
    findings(
      { [workflow]: { stages: { care: { tasks: { visit: { deadline: { amount: 3, from: 'apply' } } } } } } },
      rule,
    ),
  ).toEqual([]))

test('63-Н as it is leaves 2 days and is well; with an assessment of 5 days nothing is left for the decision', () => {
  const codes = (assessment: number) => checkBy(semiResidential({ assessment }), rule).map(({ code }) => code)
  expect([codes(3), codes(5)]).toEqual([[], ['term-without-slack']])
})
