import { describe, expect, test } from 'vitest'
import { workflow } from './intake.ts'
import { only } from './only.ts'
import { findings } from './sane-region.ts'

const find = (change: object) => findings({ [workflow]: change }, only('task-never-ready'))
const at = `task-never-ready ${workflow}#/stages`
const intake = (tasks: object) => ({ stages: { intake: { tasks } } })
const step = { title: 'Шаг', role: 'office', source: 'town/order#2.2' }

describe('a task never becomes ready', () => {
  test('that waits for itself', () =>
    expect(find(intake({ decide: { after: ['decide'] } }))).toEqual([`${at}/intake/tasks/decide/after/0`]))
  test('that waits in a circle: each of the two is named', () =>
    expect(find(intake({ apply: { after: ['decide'] } }))).toEqual([
      `${at}/intake/tasks/apply/after/0`,
      `${at}/intake/tasks/decide/after/0`,
    ]))
  test('that may be left out and waits for a later stage', () =>
    expect(find(intake({ ask: { ...step, optional: true, after: ['visit'] } }))).toEqual([
      `${at}/intake/tasks/ask/after/0`,
    ]))
  test('that waits for a stage no case of its own comes through', () =>
    expect(
      find({
        entries: { straight: { title: 'Напрямую', to: 'aside', source: 'town/order#2.1' } },
        stages: {
          aside: {
            title: 'В стороне',
            tasks: { look: step },
            next: { over: { close: 'refused', source: 'town/order#2.2' } },
            source: 'town/order#2.1',
          },
          intake: { tasks: { ask: { ...step, after: ['look'] } } },
        },
      }),
    ).toEqual([`${at}/intake/tasks/ask/after/0`]))
})

describe('a task becomes ready', () => {
  test('after one of an earlier stage', () =>
    expect(find({ stages: { care: { tasks: { visit: { after: ['decide'] } } } } })).toEqual([]))
  test('late, when it must be done and stays due after its stage', () =>
    expect(find(intake({ ask: { ...step, after: ['visit'] } }))).toEqual([]))
})
