import { describe, expect, test } from 'vitest'
import { is, reads, withWays, workflow } from './intake.ts'
import { only } from './only.ts'

const rule = only('transitions-overlap')
const decision = { sum: { kind: 'money', title: 'Сумма' }, urgent: { kind: 'yes-no', title: 'Срочно' } }
const poor = { when: [{ '<': [reads('decide.sum'), '100.00'] }] }
const urgent = { when: [is('decide.urgent', true)] }
const step = { title: 'Шаг', role: 'office', source: 'town/order#2.2' }

describe('two ways out of a stage', () => {
  test('overlap where one answer opens both and each has cases of its own', () =>
    expect(withWays({ poor, urgent }, rule, { decision })).toEqual([
      `transitions-overlap ${workflow}#/stages/intake/next/way-urgent`,
    ]))
  test('overlap at the border where both count it: at most 100 and at least 100', () => {
    const [low, high] = ['<=', '>='].map((order) => ({ when: [{ [order]: [reads('decide.sum'), '100.00'] }] }))
    expect(withWays({ low: low!, high: high! }, rule, { decision })).toEqual([
      `transitions-overlap ${workflow}#/stages/intake/next/way-high`,
    ])
  })
  test('do not overlap below and from 100 on', () => {
    const rich = { when: [{ '>=': [reads('decide.sum'), '100.00'] }] }
    expect(withWays({ poor, rich }, rule, { decision })).toEqual([])
  })
  test('are in order where the special case stands before the general one', () =>
    expect(withWays({ special: { when: [...poor.when, ...urgent.when] }, urgent }, rule, { decision })).toEqual([]))
  test('never meet where they wait for different tasks: the first done moves the case', () =>
    expect(
      withWays({ a: { when: [{ done: 'ask' }] }, b: { when: [{ done: 'look' }] } }, rule, {
        tasks: { ask: step, look: step },
      }),
    ).toEqual([]))
  test('do not meet where the forms keep them apart: a reason is there only for money', () =>
    expect(
      withWays({ reason: { when: [{ answered: 'apply.reason' }] }, home: { when: [is('apply.kind', 'home')] } }, rule),
    ).toEqual([]))
  test('may both be open to a person', () =>
    expect(withWays({ poor: { ...poor, by: 'office' }, urgent }, rule, { decision })).toEqual([]))
})
