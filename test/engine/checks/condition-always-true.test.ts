import { expect, test } from 'vitest'
import { is, reads, workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const rule = only('condition-always-true')
const decideWhen = (...when: readonly unknown[]) =>
  findings({ [workflow]: { stages: { intake: { tasks: { decide: { when } } } } } }, rule)
const found = [`condition-always-true ${workflow}#/stages/intake/tasks/decide/when/0`]

test('done or not done is always so', () =>
  expect(decideWhen({ or: [{ done: 'apply' }, { '!': { done: 'apply' } }] })).toEqual(found))

test('one of all options is not: the answer may be missing', () =>
  expect(decideWhen({ or: [is('apply.kind', 'home'), is('apply.kind', 'money')] })).toEqual([]))

test('every answered option or no answer at all is always so', () =>
  expect(
    decideWhen({ or: [{ in: [reads('apply.kind'), ['home', 'money']] }, { '!': { answered: 'apply.kind' } }] }),
  ).toEqual(found))

test('a form is looked through too', () =>
  expect(
    findings(
      {
        'forms/town/application.json': { sections: { main: { fields: { reason: { visible: [{ '==': [1, 1] }] } } } } },
      },
      rule,
    ),
  ).toEqual(['condition-always-true forms/town/application.json#/sections/main/fields/reason/visible/0']))
