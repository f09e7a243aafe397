import { describe, expect, test } from 'vitest'
import type { Form, Workflow } from '#engine/schema'
import { impact } from '#engine/versions'
import { assessed, did, filed, given, opened } from '#test/engine/workflow/given.ts'
import { rules } from '#test/engine/workflow/sample.ts'

const { workflow, forms } = rules.version

/** The sample with other rules for the case. */
function becoming(change: { workflow?: (copy: Workflow) => unknown; forms?: Readonly<Record<string, Form>> }) {
  const copy = structuredClone(workflow)
  change.workflow?.(copy)
  return { ...rules, version: { ...rules.version, workflow: copy, forms: { ...forms, ...change.forms } } }
}

const fiveDays = becoming({
  workflow: ({ stages }) => Object.assign(stages.start!.tasks!.assess!.deadline!, { amount: 5 }),
})
const oneDay = becoming({
  workflow: ({ stages }) => Object.assign(stages.start!.tasks!.assess!.deadline!, { amount: 1 }),
})

// Filed on Monday 2 February 2026: three working days end on the 5th, five on the 9th, one on the 3rd.
describe('other rules for an open case', () => {
  const { events } = given(opened, filed)

  test('that are the same change nothing', () => {
    expect(impact(rules, becoming({}), events, '2026-02-03')).toEqual([])
  })

  test('move a date counted from the same event', () => {
    expect(impact(rules, fiveDays, events, '2026-02-03')).toEqual([
      { code: 'due-moved', task: 'assess', title: 'Оценить', before: '2026-02-05', after: '2026-02-09' },
    ])
  })

  test('end a lateness: on the 6th the task was late, with five days it is not', () => {
    expect(impact(rules, fiveDays, events, '2026-02-06')).toMatchObject([{ lateness: 'ends' }])
  })

  test('make a task late at once: on the 4th one day is over', () => {
    expect(impact(rules, oneDay, events, '2026-02-04')).toMatchObject([{ after: '2026-02-03', lateness: 'begins' }])
    expect(impact(rules, oneDay, events, '2026-02-03')).toMatchObject([{ lateness: undefined }])
  })

  test('add a task and take one away', () => {
    const other = becoming({
      workflow: ({ stages }) => {
        const tasks = stages.start!.tasks!
        delete tasks.call
        tasks.warn = { title: 'Предупредить', role: 'body', deadline: { amount: 1, unit: 'working-day', from: 'file' } }
      },
    })
    expect(impact(rules, other, events, '2026-02-03')).toEqual([
      { code: 'task-removed', task: 'call', title: 'Позвонить', due: undefined },
      { code: 'task-added', task: 'warn', title: 'Предупредить', due: '2026-02-03' },
    ])
  })

  test('move the case to another stage when its condition is met by what is recorded', () => {
    const other = becoming({
      workflow: ({ stages }) =>
        Object.assign(stages.start!.next!, { planned: { to: 'service', when: [{ done: 'file' }] } }),
    })
    expect(impact(rules, other, events, '2026-02-03')).toContainEqual({
      code: 'stage-moved',
      before: 'Начало',
      after: 'Обслуживание',
    })
  })
})

describe('what is recorded and the other rules do not know', () => {
  const { events } = given(opened, filed, assessed)

  test('is an answer whose field is gone', () => {
    const form = { ...forms['town/assessment']!, sections: { main: { title: 'Оценка', fields: {} } } }
    expect(impact(rules, becoming({ forms: { 'town/assessment': form } }), events, '2026-02-03')).toContainEqual(
      expect.objectContaining({
        code: 'answers-lost',
        task: 'assess',
        title: 'Оценить',
        fields: ['Вывод', 'Диагноз'],
      }),
    )
  })

  test('is an entry whose task is gone', () => {
    const other = becoming({ workflow: ({ stages }) => delete stages.start!.tasks!.note })
    const noted = given(opened, filed, did('note', '2026-02-03'))
    expect(impact(rules, other, noted.events, '2026-02-03')).toContainEqual({
      code: 'entry-unknown',
      task: 'note',
      title: 'Записать',
      fields: [],
    })
  })
})
