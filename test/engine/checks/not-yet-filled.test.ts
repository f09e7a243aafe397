import { describe, expect, test } from 'vitest'
import { is, workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const find = (change: object) => findings({ [workflow]: change }, only('not-yet-filled'))
const decide = (more: object) => ({ stages: { intake: { tasks: { decide: more } } } })
const step = { title: 'Шаг', role: 'office', form: 'town/decision', source: 'town/order#2.2' }
const at = `not-yet-filled ${workflow}#/stages`

describe('a condition is too early', () => {
  test('when it reads a form of a later stage', () =>
    expect(find(decide({ when: [{ answered: 'visit.name' }] }))).toEqual([`${at}/intake/tasks/decide/when/0/answered`]))
  test('when it asks whether a later task is done', () =>
    expect(find(decide({ when: [{ '!': { done: 'visit' } }] }))).toEqual([`${at}/intake/tasks/decide/when/0/!/done`]))
  test('when it reads a task that waits for this one', () =>
    expect(
      find({
        stages: {
          intake: { tasks: { decide: { when: [is('tell.granted', true)] }, tell: { ...step, after: ['decide'] } } },
        },
      }),
    ).toEqual([`${at}/intake/tasks/decide/when/0/==/0/var`]))
  test('when a stage is left on an answer of the next', () =>
    expect(find({ stages: { intake: { next: { granted: { when: [{ done: 'visit' }] } } } } })).toEqual([
      `${at}/intake/next/granted/when/0/done`,
    ]))
})

describe('a condition comes in time', () => {
  test('when it reads an earlier stage', () =>
    expect(find({ stages: { care: { tasks: { visit: { when: [is('decide.granted', true)] } } } } })).toEqual([]))
  test('when it reads its own form on the day of doing', () =>
    expect(
      find(decide({ requires: { granted: { when: [is('decide.granted', true)], source: 'town/order#2.2' } } })),
    ).toEqual([]))
  test('when a circle of stages leads back', () =>
    expect(
      find({
        stages: {
          intake: { tasks: { decide: { when: [{ '!': { done: 'visit' } }] } } },
          care: { next: { back: { to: 'intake', by: 'office', source: 'town/order#4' } } },
        },
      }),
    ).toEqual([]))
  test('in a branch that may be open at any stage', () =>
    expect(find({ branches: { complaint: { tasks: { answer: { when: [{ done: 'visit' }] } } } } })).toEqual([]))
})
