import { describe, expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import type { Expectation, Happening, Scenario } from '#engine/schema'
import { rules } from './procedure.ts'

type Step = Scenario['steps'][number]

const given = {
  on: '2026-02-02',
  agency: 'office',
  entry: 'application',
  subject: { surname: 'Иванов' },
}

function played(steps: readonly Step[], start: Scenario['given'] = given) {
  const scenario: Scenario = {
    id: 'town/example',
    title: 'Пример',
    source: 'town/act#1',
    region: 'town',
    procedure: 'help',
    given: start,
    steps: [...steps],
  }
  return play(rules, scenario)
}
const failures = (...steps: readonly Step[]) => played(steps).failures
const step = (when: Happening, then?: Expectation): Step => ({ when, then })

const file = step({ on: '2026-02-02', task: 'file' })
const assess = step({ on: '2026-02-04', task: 'assess', answers: { outcome: 'needed' } })
const plan = step({ on: '2026-02-06', task: 'plan', answers: { months: 2, provider: 'centre' } })
const consent = step({ on: '2026-02-09', consent: 'service' })
const admit = step({ on: '2026-02-10', task: 'admit' })
const inService = [file, assess, plan, consent, admit]

describe('an example that comes true', () => {
  test('has no failures and shows what is open after each step', () => {
    const { steps, failures } = played([file, assess])
    expect(failures).toEqual([])
    expect(steps.map(({ on, agenda }) => [on, agenda.filter(({ ready }) => ready).map(({ key }) => key)])).toEqual([
      ['2026-02-02', ['file', 'call']],
      ['2026-02-02', ['assess', 'call']],
      ['2026-02-04', ['plan', 'call']],
    ])
  })
  test('names the stage, the open tasks, whose move it is and until when', () => {
    const then: Expectation = {
      status: 'open',
      stage: 'start',
      // Monday 2 February and three working days: Thursday the 5th.
      due: { assess: '2026-02-05', call: null },
      open: ['call', 'assess'],
      agency: { assess: 'office' },
    }
    expect(failures(step(file.when, then))).toEqual([])
  })
  test('may only look at a day', () =>
    expect(failures(file, step({ on: '2026-02-05' }, { due: { assess: '2026-02-05' } }))).toEqual([]))
  test('names what is missing and the end of a period', () => {
    const before = step({ on: '2026-02-06' }, { blocked: { admit: ['consent'] } })
    const after = step({ on: '2026-02-10' }, { ends: { service: '2026-04-10' }, blocked: { visit: [] } })
    expect(failures(file, assess, plan, before, consent, admit, after)).toEqual([])
  })
  test('is moved by the agency that must act unless it names another', () => {
    expect(played(inService).steps.map(({ events }) => events[0]?.agency)).toEqual([
      'office',
      'office',
      'office',
      'office',
      'office',
      'centre',
    ])
    const foreign = step({ ...assess.when, by: 'centre' }, { refused: 'not-your-move' })
    expect(failures(file, foreign)).toEqual([])
  })
  test('opens branches and works in the one it numbers, else in the latest that is open', () => {
    const order = (on: string, instance?: number) => step({ on, task: 'order', instance })
    const resume = step({ on: '2026-02-12', task: 'resume' })
    const again = [step({ on: '2026-02-13', branch: 'pause' }), order('2026-02-13')]
    const open: Expectation = { open: ['pause#2/resume'] }
    expect(
      failures(
        ...inService,
        step({ on: '2026-02-11', branch: 'pause' }, { open: ['pause#1/order'], agency: { visit: 'centre' } }),
        order('2026-02-11', 1),
        resume,
        ...again,
        step({ on: '2026-02-13' }, open),
        step(order('2026-02-13', 1).when, { refused: 'task-already-done' }),
      ),
    ).toEqual([])
  })
  test('takes a closing, which leads to the winding-up and keeps its ground', () => {
    const death = step({ on: '2026-02-04', closing: 'death' }, { stage: 'end', closing: 'death', status: 'open' })
    expect(failures(file, death, step({ on: '2026-02-05', task: 'sum' }, { status: 'closed' }))).toEqual([])
  })
  test('takes a transition that is somebody’s choice', () => {
    const visit = step({ on: '2026-02-20', task: 'visit' })
    const again = step({ on: '2026-02-20', transition: 'again' }, { stage: 'start' })
    expect(failures(...inService, visit, again)).toEqual([])
  })
  test('waives a task for a reason', () => {
    const waive = step({ on: '2026-02-04', waive: 'assess', reason: 'Оценён ранее' }, { open: ['call', 'plan'] })
    expect(failures(file, waive)).toEqual([])
  })
  test('takes an entry back', () => {
    const back = step({ on: '2026-02-05', reverse: 'assess', reason: 'Не то дело' }, { open: ['assess', 'call'] })
    expect(failures(file, assess, back)).toEqual([])
  })
  test('starts a form with what the procedure carries over', () => {
    const branch = step({ on: '2026-02-16', branch: 'revision' })
    const revise = step(
      { on: '2026-02-16', task: 'revise', answers: { months: 3 } },
      { ends: { service: '2026-05-10' } },
    )
    expect(failures(...inService, branch, revise)).toEqual([])
  })
})

describe('an example that does not come true', () => {
  const late = step(file.when, { due: { assess: '2026-02-06', plan: '2026-02-06', visit: null } })
  test('says at which step, what was expected and what came', () =>
    expect(failures(late)).toEqual([
      { step: 1, what: 'due', key: 'assess', expected: '2026-02-06', actual: '2026-02-05' },
      { step: 1, what: 'due', key: 'plan', expected: '2026-02-06', actual: null },
      { step: 1, what: 'due', key: 'visit', expected: null, actual: 'not-open' },
    ]))
  test('compares stage, status, ground, tasks, agencies, periods and what is missing', () => {
    const then: Expectation = {
      stage: 'service',
      status: 'closed',
      closing: 'death',
      open: ['assess'],
      agency: { assess: 'centre' },
      ends: { service: '2026-04-10' },
      blocked: { assess: ['consent'] },
    }
    expect(failures(step(file.when, then))).toEqual([
      { step: 1, what: 'stage', expected: 'service', actual: 'start' },
      { step: 1, what: 'status', expected: 'closed', actual: 'open' },
      { step: 1, what: 'closing', expected: 'death', actual: null },
      { step: 1, what: 'open', expected: ['assess'], actual: ['assess', 'call'] },
      { step: 1, what: 'ends', key: 'service', expected: '2026-04-10', actual: null },
      { step: 1, what: 'blocked', key: 'assess', expected: ['consent'], actual: [] },
      { step: 1, what: 'agency', key: 'assess', expected: 'centre', actual: 'office' },
    ])
  })
  test('says so when a refusal is not expected, does not come, or is another', () => {
    const early = step(assess.when)
    expect(failures(early)).toEqual([{ step: 1, what: 'refused', expected: null, actual: ['task-waits'] }])
    const wrong = step(assess.when, { refused: 'not-your-move' })
    expect(failures(wrong)).toEqual([{ step: 1, what: 'refused', expected: 'not-your-move', actual: ['task-waits'] }])
    const missed = step(file.when, { refused: 'task-waits' })
    expect(failures(missed)).toEqual([{ step: 1, what: 'refused', expected: 'task-waits', actual: null }])
  })
  test('records nothing of a refused step', () => {
    const { steps } = played([step(assess.when, { refused: 'task-waits' })])
    expect(steps[1]).toMatchObject({ events: [], refused: [{ code: 'task-waits' }] })
  })
  test('says so when the case cannot be opened', () => {
    const { failures } = played([], { ...given, entry: 'nowhere' })
    expect(failures).toEqual([{ step: 0, what: 'refused', expected: null, actual: ['unknown-entry'] }])
  })
  test('may expect the opening itself to be refused', () => {
    const early = { ...given, on: '2025-12-31', then: { refused: 'procedure-not-in-force' } }
    expect(played([], early).failures).toEqual([])
    expect(played([], { ...given, then: { refused: 'procedure-not-in-force' } }).failures).toMatchObject([
      { step: 0, what: 'refused', expected: 'procedure-not-in-force' },
    ])
  })

  test('says so when a step names two acts', () => {
    const both = step({ on: '2026-02-02', task: 'file', consent: 'service' })
    expect(failures(both)).toEqual([{ step: 1, what: 'when', expected: ['one act'], actual: ['task', 'consent'] }])
  })
  test('gives the code where no date can be given', () => {
    const beyond = step({ on: '2026-12-30' }, { due: { assess: 'beyond-known-calendar' } })
    const { failures } = played([step({ on: '2026-12-30', task: 'file' }), beyond], { ...given, on: '2026-12-30' })
    expect(failures).toEqual([])
  })
})
