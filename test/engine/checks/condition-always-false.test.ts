import { describe, expect, test } from 'vitest'
import { is, reads, workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const rule = only('condition-always-false')
const at = `condition-always-false ${workflow}#/stages/intake/tasks/decide/when`
const decideWhen = (...when: readonly unknown[]) =>
  findings(
    {
      [workflow]: { stages: { intake: { tasks: { decide: { when } } } } },
      'forms/town/person.json': { sections: { main: { fields: { 'birth-date': { kind: 'date', title: 'Рождён' } } } } },
    },
    rule,
  )
const age = { age: [reads('subject.birth-date'), reads('apply')] }

describe('never holds', () => {
  test('a choice that is two options at once', () =>
    expect(decideWhen(is('apply.kind', 'home'), is('apply.kind', 'money'))).toEqual([at]))
  test('an age under 12 and from 18 on', () =>
    expect(decideWhen({ and: [{ '<': [age, 12] }, { '>=': [age, 18] }] })).toEqual([`${at}/0`]))
  test('between 17 and 18 whole years', () => expect(decideWhen({ '>': [age, 17] }, { '<': [age, 18] })).toEqual([at]))
  test('a date before itself', () => expect(decideWhen({ '<': [reads('apply'), reads('apply')] })).toEqual([`${at}/0`]))
})

describe('may hold', () => {
  test('an age from 12 and under 18', () => expect(decideWhen({ '>=': [age, 12] }, { '<': [age, 18] })).toEqual([]))
  test('one date before another, and both after a third', () =>
    expect(
      decideWhen(
        { '<': [reads('apply'), reads('on')] },
        { '>': [reads('apply'), '2026-01-31'] },
        { '<': [reads('on'), '2026-02-03'] },
      ),
    ).toEqual([]))
})

test('what is too much to try is told as a bound', () => {
  const when = Array.from({ length: 9 }, (_, index) => is(`decide.answer-${index}`, true))
  const fields = Object.fromEntries(when.map((_, index) => [`answer-${index}`, { kind: 'yes-no', title: 'Ответ' }]))
  expect(
    findings(
      {
        [workflow]: {
          stages: { intake: { tasks: { decide: { requires: { all: { when, source: 'town/order#2.2' } } } } } },
        },
        'forms/town/decision.json': { sections: { main: { fields } } },
      },
      rule,
    ),
  ).toEqual([`check-bounded ${workflow}#/stages/intake/tasks/decide/requires/all/when`])
})
