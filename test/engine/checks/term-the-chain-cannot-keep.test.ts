import { expect, test } from 'vitest'
import { checkBy } from '#engine/checks'
import { only } from './only.ts'
import { findings } from './sane-region.ts'
import { semiResidential } from './semi-residential.ts'

const rule = only('term-the-chain-cannot-keep')
const workflow = 'workflows/town/help.json'

// The decision may take 3 working days from the application; the visit comes after it.
const visitWithin = (amount: number) => ({
  [workflow]: { stages: { care: { tasks: { visit: { deadline: { amount, from: 'apply' } } } } } },
})

test('a visit within 2 days of the application cannot wait for a decision in 3', () =>
  expect(findings(visitWithin(2), rule)).toEqual([
    `term-the-chain-cannot-keep ${workflow}#/stages/care/tasks/visit/deadline`,
  ]))

test('a visit within 3 days can', () => expect(findings(visitWithin(3), rule)).toEqual([]))

test('63-Н lacks a day once registration takes 1 and the assessment 5: 10 − 1 − 5 − 5', () =>
  expect(checkBy(semiResidential({ assessment: 5, registration: 1 }), rule)).toMatchObject([
    {
      code: 'term-the-chain-cannot-keep',
      severity: 'error',
      pointer: '/stages/programme/tasks/hand-over-copy/deadline',
      params: {
        name: '3.2',
        amount: '10 working-day',
        parts: '2.3 — 1 working-day, 2.5 — 5 working-day, 3.1 — 5 working-day',
        lack: '1 working-day',
      },
    },
  ]))
