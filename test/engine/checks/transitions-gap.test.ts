import { describe, expect, test } from 'vitest'
import { is, reads, withWays, workflow } from './intake.ts'
import { only } from './only.ts'

const rule = only('transitions-gap')
const gap = [`transitions-gap ${workflow}#/stages/intake/next`]
const yesAndNo = { granted: { when: [is('decide.granted', true)] }, refused: { when: [is('decide.granted', false)] } }

describe('a yes or no that must be answered', () => {
  test('leaves no gap between yes and no', () => expect(withWays(yesAndNo, rule)).toEqual([]))
  test('leaves a gap when only yes leads on', () => expect(withWays({ granted: yesAndNo.granted }, rule)).toEqual(gap))
  test('leaves a gap once it may stay without an answer', () =>
    expect(withWays(yesAndNo, rule, { decision: { granted: { required: false } } })).toEqual(gap))
})

describe('a choice of three that must be made', () => {
  const options = { yes: 'Да', no: 'Нет', part: 'Частично' }
  const decision = { verdict: { kind: 'choice', title: 'Решение', required: true, options } }
  const way = (...chosen: readonly string[]) => ({ when: [{ in: [reads('decide.verdict'), chosen] }] })
  test('leaves a gap when one option leads nowhere', () =>
    expect(withWays({ a: way('yes'), b: way('no') }, rule, { decision })).toEqual(gap))
  test('leaves none when the three lead on', () =>
    expect(withWays({ a: way('yes'), b: way('no', 'part') }, rule, { decision })).toEqual([]))
})

describe('a sum that must be entered', () => {
  const decision = { sum: { kind: 'money', title: 'Сумма', required: true } }
  const ways = (low: string) => ({
    poor: { when: [{ [low]: [reads('decide.sum'), '100.00'] }] },
    rich: { when: [{ '>': [reads('decide.sum'), '100.00'] }] },
  })
  test('leaves a gap at 100.00 between less and more', () =>
    expect(withWays(ways('<'), rule, { decision })).toEqual(gap))
  test('leaves none between at most and more', () => expect(withWays(ways('<='), rule, { decision })).toEqual([]))
})

describe('no gap', () => {
  test('is left by a required answer that shows only with the other option', () =>
    expect(
      withWays({ home: { when: [is('apply.kind', 'home')] }, money: { when: [{ answered: 'apply.reason' }] } }, rule, {
        application: { kind: { required: true } },
      }),
    ).toEqual([]))
  test('is there while a person may still choose a way by hand', () =>
    expect(withWays({ ...yesAndNo, refused: { ...yesAndNo.refused, by: 'office' } }, rule)).toEqual([]))
  test('is there while the task may be done once more', () =>
    expect(withWays({ granted: yesAndNo.granted }, rule, { tasks: { decide: { repeats: true } } })).toEqual([]))
  test('is there while a task that waits for the answer may still be done', () =>
    expect(
      withWays({ told: { when: [{ done: 'tell' }] }, granted: yesAndNo.granted }, rule, {
        tasks: {
          tell: {
            title: 'Сообщить об отказе',
            role: 'office',
            when: [is('decide.granted', false)],
            source: 'town/order#2.2',
          },
        },
      }),
    ).toEqual([]))
  test('is there where a way without a condition takes the rest', () =>
    expect(withWays({ granted: yesAndNo.granted, rest: {} }, rule)).toEqual([]))
})

test('too many answers to try are told as a bound, not guessed', () => {
  const names = Array.from({ length: 9 }, (_, at) => `answer-${at}`)
  const decision = Object.fromEntries(names.map((name) => [name, { kind: 'yes-no', title: 'Ответ' }]))
  const when = names.map((name) => is(`decide.${name}`, true))
  expect(withWays({ all: { when } }, rule, { decision })).toEqual([`check-bounded ${workflow}#/stages/intake/next`])
})
