import { describe, expect, test } from 'vitest'
import { agenda, involvedNow, mayRead, prefill } from '#engine/workflow'
import { admitted, assessed, consented, did, filed, given, inService, opened, planned } from './given.ts'
import { rules } from './sample.ts'

describe('a command out of order', () => {
  test('opening a case twice', () => given(opened).when(opened).refuses('case-already-open'))
  test('anything before a case is opened', () => given().when(filed).refuses('case-absent'))
  test('an entry the procedure does not know', () =>
    given()
      .when({ ...opened, type: 'open-case', entry: '__proto__', subject: {} })
      .refuses('unknown-entry'))
  test('an entry by an agency it is not for', () =>
    given()
      .when({ ...opened, by: 'centre' })
      .refuses('not-your-move'))
  test('the same task twice', () => given(opened, filed).when(filed).refuses('task-already-done'))
  test('a task of another stage', () => given(opened, filed).when(admitted).refuses('task-not-open'))
  test('a task before the one it comes after', () => given(opened).when(assessed).refuses('task-waits'))
  test('a task of another agency', () =>
    given(opened, filed)
      .when({ ...assessed, by: 'centre' })
      .refuses('not-your-move'))
  test('anything in a closed case', () =>
    given(opened, filed, did('assess', '2026-02-04', 'office', { outcome: 'not-needed' }))
      .when(did('call', '2026-02-05'))
      .refuses('case-closed'))
  test('on top of a revision that is no longer the last', () =>
    given(opened, filed)
      .when({ ...assessed, revision: 1 })
      .refuses('stale-revision'))
})

describe('a legal date', () => {
  test('in the future', () =>
    given(opened, filed)
      .when({ ...assessed, today: '2026-02-03' })
      .refuses('date-in-future'))
  test('before the event it rests on', () =>
    given(opened, filed)
      .when({ ...assessed, on: '2026-02-01' })
      .refuses('date-before-basis'))
  test('before the stage was entered', () =>
    given(...inService.slice(0, 5))
      .when({ ...admitted, on: '2026-02-05' })
      .refuses('date-before-basis'))
  test('before the procedure was in force, for a new case', () =>
    given()
      .when({ ...opened, on: '2025-12-31' })
      .refuses('procedure-not-in-force'))
  test('that no calendar has', () =>
    given(opened)
      .when({ ...filed, on: '2026-02-30' })
      .refuses('bad-date'))
  test('at an hour before the hour it rests on', () =>
    given(opened, did('file', '2026-02-02T14:00:00+09:00'))
      .when({ ...assessed, on: '2026-02-02T13:59:00+09:00' })
      .refuses('date-before-basis'))
})

describe('what is required', () => {
  test('a missing consent is named and keeps the task from being done', () => {
    const asked = given(opened, filed, assessed, planned)
    expect(asked.on('2026-02-06').admit?.missing.map(({ name }) => name)).toEqual(['consent'])
    asked.when(admitted).refuses('requirement-unmet')
  })

  test('a consent withdrawn closes the gate again', () =>
    given(opened, filed, assessed, planned, consented, {
      ...consented,
      type: 'record-consent',
      consent: 'service',
      answer: 'withdrawn',
      on: '2026-02-10',
    })
      .when(admitted)
      .refuses('requirement-unmet'))

  test('a consent is recorded only by an agency that takes part', () =>
    given(opened, filed, assessed, planned)
      .when({ ...consented, by: 'lazy-centre' })
      .refuses('not-your-move'))

  test('answers are checked at their fields', () => {
    given(opened, filed)
      .when({ ...assessed, type: 'do-task', task: 'assess', answers: {} })
      .refuses('required')
  })

  test('a task is waived only with a reason', () => {
    const waive = { type: 'waive-task', task: 'file', on: '2026-02-02', by: 'office' } as const
    given(opened)
      .when({ ...waive, reason: ' ' })
      .refuses('reason-missing')
    expect(Object.keys(given(opened, { ...waive, reason: 'подано в другом округе' }).on('2026-02-02'))).toEqual([
      'assess',
      'note',
      'call',
    ])
  })
})

describe('correction of a wrong entry', () => {
  test('a corrected date moves what depends on it', () => {
    const put = given(opened, filed, {
      type: 'correct-entry',
      entry: 2,
      on: '2026-02-03',
      by: 'office',
      reason: 'описка',
    })
    const { due } = put.on('2026-02-04').assess ?? {}
    expect(due?.type === 'dated' && due.due).toBe('2026-02-06')
    expect(put.events).toHaveLength(3)
  })

  test('an entry taken out is as if never made, and stays in the history', () => {
    const out = given(opened, filed, {
      type: 'reverse-entry',
      entry: 2,
      on: '2026-02-03',
      by: 'office',
      reason: 'не то дело',
    })
    expect(Object.keys(out.on('2026-02-03'))).toEqual(['file', 'assess', 'note', 'call'])
    expect(out.events.map(({ type }) => type)).toEqual(['case-opened', 'task-done', 'entry-reversed'])
  })

  test('is refused when a later entry rests on it', () => {
    const far = given(opened, filed, assessed)
    far
      .when({ type: 'reverse-entry', entry: 2, on: '2026-02-05', by: 'office', reason: 'ошибка' })
      .refuses('later-entry-rests-on-it')
    far
      .when({ type: 'correct-entry', entry: 2, on: '2026-02-05', by: 'office', reason: 'ошибка' })
      .refuses('later-entry-rests-on-it')
  })

  test('belongs to the agency that made the entry, and needs a reason', () => {
    given(opened, filed)
      .when({ type: 'reverse-entry', entry: 2, on: '2026-02-03', by: 'centre', reason: 'x' })
      .refuses('not-your-move')
    given(opened, filed)
      .when({ type: 'reverse-entry', entry: 2, on: '2026-02-03', by: 'office', reason: '' })
      .refuses('reason-missing')
    given(opened, filed)
      .when({ type: 'reverse-entry', entry: 9, on: '2026-02-03', by: 'office', reason: 'x' })
      .refuses('no-such-entry')
  })

  test('corrected answers are checked like the first ones', () => {
    const wrong = { type: 'correct-entry', entry: 3, on: '2026-02-04', by: 'office', reason: 'описка' } as const
    given(opened, filed, assessed)
      .when({ ...wrong, answers: { outcome: 'maybe' } })
      .refuses('not-an-option')
    const closed = given(opened, filed, assessed, { ...wrong, answers: { outcome: 'not-needed' } }).state
    expect(closed.ground?.closing).toBe('refused')
  })
})

describe('who acts and who sees', () => {
  test('the opener acts for its kind, the chosen agency for its role, a fallback where nobody is bound', () => {
    const items = agenda(rules, given(opened, filed).state, '2026-02-03')
    expect(items.map(({ task, agency }) => [task, agency])).toEqual([
      ['assess', 'office'],
      ['note', 'office'],
      ['call', 'office'],
    ])
    expect(given(...inService.slice(0, 4)).on('2026-02-06').admit?.agency).toBe('centre')
  })

  test('an agency sees a case once it holds a task of it', () => {
    expect(involvedNow(rules, given(opened, filed, assessed).state, '2026-02-04')).toEqual(['office'])
    expect(involvedNow(rules, given(opened, filed, assessed, planned).state, '2026-02-06')).toEqual([
      'office',
      'centre',
    ])
  })

  test('and a paper only where a task of its own lists it', () => {
    const { state } = given(...inService)
    expect(mayRead(rules, state, 'office', 'assess', '2026-02-10')).toBe(true)
    expect(mayRead(rules, state, 'centre', 'assess', '2026-02-10')).toBe(false)
    expect(mayRead(rules, state, 'centre', 'admit', '2026-02-10')).toBe(true)
  })

  test("a minor's parent acts for him", () => {
    const child = given({
      ...opened,
      type: 'open-case',
      entry: 'application',
      subject: { surname: 'Иванов', 'birth-date': '2011-05-01' },
    })
    expect(child.on('2026-02-02').file?.actor).toBe('parent')
    expect(given(opened).on('2026-02-02').file?.actor).toBe('citizen')
  })

  test('a revision starts from what it amends', () => {
    const { state } = given(...inService, { type: 'open-branch', branch: 'revision', on: '2026-02-12', by: 'office' })
    expect(prefill(rules, state, 'revision#1/revise', '2026-02-12')).toEqual({ months: 2, provider: 'centre' })
  })
})
