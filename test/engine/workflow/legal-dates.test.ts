import { describe, expect, test } from 'vitest'
import { replay } from '#engine/workflow'
import { admitted, assessed, did, filed, given, inService, opened, person } from './given.ts'
import { rules } from './sample.ts'

const filedOn = (on: string) => given(opened).when({ ...filed, on })

describe('a legal date is a day that there is', () => {
  test('30 February and words are none', () => {
    filedOn('2026-02-30').refuses('bad-date')
    filedOn('вчера').refuses('bad-date')
    filedOn('').refuses('bad-date')
  })
  test('nor is 25:00 a time; a time says its offset', () => {
    filedOn('2026-02-02T25:00+09:00').refuses('bad-time')
    filedOn('2026-02-02T9').refuses('bad-time')
    filedOn('2026-02-02T11:20').refuses('time-without-offset')
    filedOn('2026-02-02T11:20+09:00').records('task-done')
  })
  test('of a year that nobody alive has seen it is a slip', () => {
    filedOn('0202-02-02').refuses('year-unbelievable')
    filedOn('1202-02-02').refuses('year-unbelievable')
  })
})

describe('no act is before the person was born', () => {
  const born = (date: string) =>
    ({ ...opened, type: 'open-case', entry: 'application', subject: { ...person, 'birth-date': date } }) as const
  test('the opening of a case, with the date of birth mistyped', () => {
    given().when(born('2026-02-03')).refuses('date-before-birth')
    given().when(born('2026-02-02')).records('case-opened')
  })
  test('any later act: the birth date is put right first', () => {
    const child = given(born('2026-02-02'))
    child
      .when({
        type: 'correct-entry',
        entry: 1,
        on: '2026-02-02',
        by: 'office',
        reason: 'описка',
        answers: { ...person, 'birth-date': '2026-02-03' },
      })
      .refuses('date-before-birth')
    child.when({ ...filed, on: '2026-02-01' }).refuses('date-before-birth')
  })
})

describe('an end cuts off nothing that was done later', () => {
  const death = (on: string) => ({ type: 'take-closing', closing: 'death', on, by: 'office', answers: {} }) as const
  const visited = did('visit', '2026-02-20', 'centre', { outcome: 'good' })
  test('it names the latest entry', () => {
    const { problems } = given(...inService, visited).when(death('2026-02-19'))
    expect(problems).toEqual([
      {
        code: 'end-before-act',
        path: ['on'],
        params: { on: '2026-02-19', basis: '2026-02-20', of: 'task', act: 'visit' },
      },
    ])
    given(...inService, visited)
      .when(death('2026-02-20'))
      .records('closing-taken')
  })
  test('a branch and a consent count too', () => {
    const paused = { type: 'open-branch', branch: 'pause', on: '2026-02-23', by: 'centre' } as const
    expect(given(...inService, paused).when(death('2026-02-22')).problems[0]?.params).toMatchObject({
      of: 'branch',
      act: 'pause',
    })
    const withdrawn = {
      type: 'record-consent',
      consent: 'service',
      answer: 'withdrawn',
      on: '2026-02-24',
      by: 'centre',
    } as const
    expect(given(...inService, withdrawn).when(death('2026-02-22')).problems[0]?.params).toMatchObject({
      of: 'consent',
      act: 'service',
    })
  })
  test('what goes on beside the case does not: support that outlives it may be of a later day', () => {
    const refused = [opened, filed, did('assess', '2026-02-04', 'office', { outcome: 'not-needed' })]
    const complained = { type: 'open-branch', branch: 'complaint', on: '2026-02-16', by: 'office' } as const
    const again = [did('file', '2026-02-19'), did('assess', '2026-02-20', 'office', { outcome: 'needed' })]
    const upheld = did('complaint#1/rule', '2026-02-18', 'office', { outcome: 'upheld' })
    given(...refused, complained, upheld, ...again)
      .when(death('2026-02-20'))
      .records('closing-taken')
  })
})

describe('an amendment keeps the order of the acts', () => {
  const correct = (entry: number, on: string, by = 'office') =>
    ({ type: 'correct-entry', entry, on, by, reason: 'описка' }) as const
  test('an entry does not come before what it rests on', () => {
    given(opened, filed, assessed).when(correct(3, '2026-02-01')).refuses('date-before-basis')
  })
  test('nor after what rests on it: the later entry is named with its day', () => {
    const { problems } = given(opened, filed, assessed).when(correct(2, '2026-02-05'))
    expect(problems).toEqual([
      {
        code: 'later-entry-rests-on-it',
        path: [],
        params: { entry: 3, on: '2026-02-04', because: 'date-before-basis' },
      },
    ])
  })
  test('nor into the future, nor before the procedure was in force', () => {
    given(opened, filed)
      .when({ ...correct(2, '2026-02-05'), today: '2026-02-04' })
      .refuses('date-in-future')
    given(opened).when(correct(1, '2025-12-31')).refuses('procedure-not-in-force')
  })
  test('a reversal is not made before the entry it takes out', () => {
    given(opened, filed, assessed)
      .when({ type: 'reverse-entry', entry: 3, on: '2026-02-03', by: 'office', reason: 'ошибка' })
      .refuses('reversal-before-entry')
  })
})

describe('acts written down in another order than they were done', () => {
  const note = did('note', '2026-02-03')
  const tell = did('tell', '2026-02-06')
  test('a stage is left on the day when enough was done, not on the day of the entry written down last', () => {
    const { workflow } = rules.version
    const { end } = workflow.stages
    const tasks = { ...end!.tasks, 'hand-in': { title: 'Сдать дело', role: 'body' } }
    const two = {
      ...rules,
      version: { ...rules.version, workflow: { ...workflow, stages: { ...workflow.stages, end: { ...end!, tasks } } } },
    }
    const dead = { type: 'take-closing', closing: 'death', on: '2026-02-20', by: 'office', answers: {} } as const
    const before = given(...inService, dead).events
    const doing = (task: string, on: string, sequence: number) =>
      ({
        type: 'task-done',
        task,
        on,
        sequence,
        agency: 'centre',
        recordedAt: '2026-03-05T00:00:00Z',
        answers: {},
      }) as const
    const closedOn = (...done: readonly [string, string][]) =>
      replay(two, [...before, ...done.map(([task, on], at) => doing(task, on, before.length + 1 + at))]).closed
    expect(closedOn(['hand-in', '2026-02-27'], ['sum', '2026-03-02'])).toBe('2026-03-02')
    expect(closedOn(['sum', '2026-03-02'], ['hand-in', '2026-02-27'])).toBe('2026-03-02')
  })
  test('what was done last by its date says what holds, whenever it was written down', () => {
    const bad = did('visit', '2026-02-16', 'centre', { outcome: 'bad' })
    const good = did('visit', '2026-02-18', 'centre', { outcome: 'good' })
    const outcome = (story: ReturnType<typeof given>) => story.scope('2026-02-18').read('visit.outcome')
    expect(outcome(given(...inService, good, bad))).toEqual({ type: 'text', value: 'good' })
    expect(outcome(given(...inService, bad, good))).toEqual({ type: 'text', value: 'good' })
    expect(
      given(...inService, good, bad)
        .scope('2026-02-18')
        .read('visit.first'),
    ).toMatchObject({ value: '2026-02-16' })
  })
  test('neither a waiting task nor its term minds', () => {
    const one = given(opened, filed, note, assessed, tell)
    const other = given(opened, filed, assessed, note, tell)
    expect(one.on('2026-02-06')).toEqual(other.on('2026-02-06'))
  })
  test('a side branch may be of a day before the stage now entered', () => {
    given(...inService)
      .when({ type: 'open-branch', branch: 'revision', on: '2026-02-09', by: 'office' })
      .records('branch-opened')
    given(...inService.slice(0, 4))
      .when({ ...admitted, on: '2026-02-05' })
      .refuses('date-before-basis')
  })
})
