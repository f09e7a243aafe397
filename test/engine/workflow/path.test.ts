import { describe, expect, test } from 'vitest'
import { currentVisit, prefill } from '#engine/workflow'
import { admitted, assessed, consented, did, filed, given, inService, opened, person, planned } from './given.ts'
import { rules } from './sample.ts'

const dueOf = (item: { due?: { type: string; due?: string } } | undefined) =>
  item?.due?.type === 'dated' ? item.due.due : item?.due?.type

describe('the way of a case', () => {
  test('begins in the stage its entry leads to, with the tasks of that stage', () => {
    const open = given(opened)
    expect(currentVisit(open.state)?.stage).toBe('start')
    expect(Object.keys(open.on('2026-02-02'))).toEqual(['file', 'assess', 'note', 'call'])
  })

  test('a term runs from its legal event by the calendar of the agency that must act', () => {
    // Monday 2 February; the event day is not counted: 3, 4, 5 February.
    expect(dueOf(given(opened, filed).on('2026-02-02').assess)).toBe('2026-02-05')
    const towards = (provider: string) =>
      given(opened, filed, assessed, did('plan', '2026-02-13', 'office', { months: 2, provider }))
    // From Friday 13 February: 16 and 17, or 17 and 18 where Monday 16 is a day off.
    expect(dueOf(towards('centre').on('2026-02-13').admit)).toBe('2026-02-17')
    expect(dueOf(towards('lazy-centre').on('2026-02-13').admit)).toBe('2026-02-18')
  })

  test('a term that has not started says from what it will run', () => {
    expect(given(opened).on('2026-02-02').assess?.due).toEqual({
      type: 'not-started',
      lacks: 'start',
      from: 'file',
      source: 'town/act#1',
    })
  })

  test('a condition may ask by which entry the case came', () => {
    const { done } = given(opened).scope('2026-02-02')
    expect(done('application')).toBe(true)
    expect(done('court')).toBe(false)
  })

  test('a task whose condition is not yet known does not apply; once known it opens', () => {
    expect(given(opened, filed).on('2026-02-03').plan).toBeUndefined()
    expect(given(opened, filed, assessed).on('2026-02-04').plan?.ready).toBe(true)
  })

  test('the first transition that holds moves the case; another closes it', () => {
    expect(currentVisit(given(opened, filed, assessed, planned).state)?.stage).toBe('service')
    const refused = given(opened, filed, did('assess', '2026-02-04', 'office', { outcome: 'not-needed' })).state
    expect([refused.status, refused.ground?.closing, refused.closed]).toEqual(['closed', 'refused', '2026-02-04'])
  })

  test('a stage entered again starts anew: its tasks are open again and old answers do not move it', () => {
    const again = given(...inService, did('visit', '2026-02-16', 'centre', { outcome: 'bad' }), {
      type: 'take-transition',
      transition: 'again',
      on: '2026-02-17',
      by: 'office',
    })
    expect(currentVisit(again.state)?.stage).toBe('start')
    expect(Object.keys(again.on('2026-02-17'))).toEqual(['file', 'assess', 'note', 'call'])
  })

  test('a task once open stays due after its stage is left, until it is done or waived', () => {
    const left = given(opened, filed, assessed, did('note', '2026-02-04'), planned)
    expect(left.on('2026-02-09').tell?.carried).toBe(true)
    // Five working days from Monday 2 February, whatever stage the case is in.
    expect(dueOf(left.on('2026-02-09').tell)).toBe('2026-02-09')
    expect(given(opened, filed, assessed, planned).on('2026-02-09').tell).toBeUndefined()
    const told = given(opened, filed, assessed, did('note', '2026-02-04'), planned, did('tell', '2026-02-05'))
    expect(told.on('2026-02-09').tell).toBeUndefined()
    left
      .when({ type: 'waive-task', task: 'tell', on: '2026-02-09', by: 'office', reason: 'выехал' })
      .records('task-waived')
  })

  test('a closing with a winding-up keeps its ground when the winding-up is over', () => {
    const dead = given(...inService, {
      type: 'take-closing',
      closing: 'death',
      on: '2026-02-20',
      by: 'office',
      answers: {},
    })
    expect(currentVisit(dead.state)?.stage).toBe('end')
    // From Friday 20 February ten working days: 23–27 February, 2–6 March.
    expect(dueOf(dead.on('2026-02-20').sum)).toBe('2026-03-06')
    const over = given(
      ...inService,
      { type: 'take-closing', closing: 'death', on: '2026-02-20', by: 'office', answers: {} },
      did('sum', '2026-03-02', 'centre'),
    )
    expect([over.state.status, over.state.ground?.closing]).toEqual(['closed', 'death'])
  })

  test('a winding-up without anything to do is over at once', () => {
    const dead = given(opened, filed, {
      type: 'take-closing',
      closing: 'death',
      on: '2026-02-03',
      by: 'office',
      answers: {},
    }).state
    expect([dead.status, dead.ground?.closing]).toEqual(['closed', 'death'])
  })

  test('a ground that needs the end of the term opens on its last day', () => {
    const ended = { type: 'take-closing', closing: 'ended', by: 'centre', answers: {} } as const
    given(...inService)
      .when({ ...ended, on: '2026-04-09' })
      .refuses('choice-unmet')
    given(...inService)
      .when({ ...ended, on: '2026-04-10' })
      .records('closing-taken')
  })
})

describe('branches', () => {
  const paused = { type: 'open-branch', branch: 'pause', on: '2026-02-11', by: 'centre' } as const

  test('a suspension pauses the tasks of its stage until it is over', () => {
    const during = given(...inService, paused)
    expect(during.on('2026-02-11').visit?.paused).toBe('pause#1')
    during.when(did('visit', '2026-02-12', 'centre', { outcome: 'good' })).refuses('task-paused')
    const after = given(
      ...inService,
      paused,
      did('pause#1/order', '2026-02-11', 'centre'),
      did('pause#1/resume', '2026-02-18', 'centre'),
    )
    expect(after.state.runs).toEqual([
      { branch: 'pause', key: 'pause#1', number: 1, on: '2026-02-11', ended: '2026-02-18' },
    ])
    expect(after.on('2026-02-18').visit?.paused).toBeUndefined()
  })

  test('opens once more only after the former one is over', () => {
    given(...inService, paused)
      .when({ ...paused, on: '2026-02-12' })
      .refuses('choice-not-open')
  })

  test('runs once for each member of the household; what comes after waits for all of them', () => {
    const members = [{ name: 'Анна' }, { name: 'Пётр' }]
    const family = { ...opened, type: 'open-case', entry: 'application', subject: { ...person, members } } as const
    const both = given(family).on('2026-02-02')
    expect(Object.keys(both)).toEqual(['file', 'assess', 'note', 'call', 'member#1/check', 'member#2/check'])
    const one = given(family, did('member#1/check', '2026-02-02'))
    expect(one.on('2026-02-02').file?.waitsFor).toEqual(['check'])
    const all = given(family, did('member#1/check', '2026-02-02'), did('member#2/check', '2026-02-03'))
    expect(all.on('2026-02-03').file?.waitsFor).toEqual([])
  })

  test('a form about one member starts with what the list says of him', () => {
    const members = [{ name: 'Анна' }, { name: 'Пётр' }]
    const family = given({ ...opened, type: 'open-case', entry: 'application', subject: { ...person, members } })
    const begun = (key: string) => prefill(rules, family.state, key, '2026-02-02')
    expect([begun('member#1/check'), begun('member#2/check')]).toEqual([{ who: 'Анна' }, { who: 'Пётр' }])
  })

  test('ends when its stage is left', () => {
    expect(given(...inService.slice(0, 4)).state.runs).toEqual([])
    const left = given(...inService, paused, {
      type: 'take-closing',
      closing: 'death',
      on: '2026-02-20',
      by: 'office',
      answers: {},
    })
    expect(left.state.runs.map(({ ended }) => ended)).toEqual(['2026-02-20'])
  })

  test('a revision answers for the task it amends', () => {
    const revised = given(
      ...inService,
      { type: 'open-branch', branch: 'revision', on: '2026-02-12', by: 'office' },
      did('revision#1/revise', '2026-02-12', 'office', { months: 3, provider: 'centre' }),
    )
    revised
      .when({ type: 'take-closing', closing: 'ended', on: '2026-04-10', by: 'centre', answers: {} })
      .refuses('choice-unmet')
    revised
      .when({ type: 'take-closing', closing: 'ended', on: '2026-05-10', by: 'centre', answers: {} })
      .records('closing-taken')
  })
})

describe('recurring and repeated tasks', () => {
  test('each doing answers for one turn; the next one is due next', () => {
    expect(dueOf(given(...inService).on('2026-02-10').report)).toBe('2026-02-27')
    const reported = given(...inService, did('report', '2026-02-27', 'centre'))
    expect(dueOf(reported.on('2026-03-02').report)).toBe('2026-03-31')
  })

  test('a turn without a day of its own is open only while there is a turn: no year begins within this service', () => {
    expect(given(...inService).on('2026-02-10').update).toBeUndefined()
  })

  test('the last turn is cut by the end of the period', () => {
    const reported = given(...inService, did('report', '2026-02-27', 'centre'), did('report', '2026-03-31', 'centre'))
    expect(dueOf(reported.on('2026-04-01').report)).toBe('2026-04-10')
  })

  test('a task that repeats stays open, no longer in the way of anything', () => {
    const visited = given(...inService, did('visit', '2026-02-16', 'centre', { outcome: 'good' }))
    expect([visited.on('2026-02-16').visit?.times, visited.on('2026-02-16').visit?.optional]).toEqual([1, true])
  })
})

test('the whole way of the sample is admitted', () => {
  expect(given(opened, filed, assessed, planned, consented, admitted).state.revision).toBe(6)
})
