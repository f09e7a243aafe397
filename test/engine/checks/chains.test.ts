import { describe, expect, test } from 'vitest'
import { type ChainTerm, chains } from '#engine/checks'
import type { Workflow } from '#engine/schema'
import { library } from '../../definitions/library.ts'
import { type Change, read } from './sane-region.ts'
import { semiResidential } from './semi-residential.ts'

// 63-Н: from filing to handing the programme over there are 10 working days (п. 3.2). Inside, one after another, stand
// registration (no term), the assessment (3 from registration, п. 2.5), the decision (no term), the programme (5 from the
// decision, п. 3.1) and its approval (no term): 10 − 3 − 5 = 2 are left for the three steps without a term.
describe('the programme in the citizen’s hand in 10 working days, п. 3.2', () => {
  test('leaves 2 working days for registration, decision and approval', () =>
    expect(programme()).toEqual([
      {
        within: 'hand-over-copy 10 working-day',
        parts: ['assess-need 3 working-day', 'draw-up-programme 5 working-day'],
        undated: ['register-application', 'decide-need', 'approve-programme'],
        apart: [],
        slack: 2,
      },
    ]))

  test('names the clause of each', () => {
    const found = chains(semiResidential().library.workflows['yakutia/semi-residential-care']!)
    expect(
      found?.flatMap(({ container, parts }) => [container, ...parts].map(({ source, from }) => [source, from])),
    ).toEqual([
      ['yakutia/63-n#3.2', 'file-application'],
      ['yakutia/63-n#2.5', 'register-application'],
      ['yakutia/63-n#3.1', 'decide-need'],
    ])
  })

  test('leaves 0 when the assessment takes 5: 10 − 5 − 5', () =>
    expect(programme({ assessment: 5 })).toMatchObject([{ slack: 0 }]))

  test('lacks 1 when registration takes 1 working day as well: 10 − 1 − 5 − 5', () =>
    expect(programme({ assessment: 5, registration: 1 })).toMatchObject([
      {
        parts: ['register-application 1 working-day', 'assess-need 5 working-day', 'draw-up-programme 5 working-day'],
        undated: ['decide-need', 'approve-programme'],
        slack: -1,
      },
    ]))

  test('leaves 3 where the day of the event is the first of the term: 9 − 2 − 4', () =>
    expect(programme({}, 'same-day')).toMatchObject([{ slack: 3 }]))

  test('the agreement of the district sets no term that encloses another', () =>
    expect(shown(chains(library!.workflows['alarsky/rehabilitation']!))).toEqual([]))
})

// The town's own procedure: an application, a decision in 3 working days.
describe('a term that encloses others', () => {
  const term = (amount: number, from: string, unit = 'working-day') => ({
    deadline: { amount, unit, from, source: 'town/order#2.2' },
  })
  const task = (after: string, more: Change = {}) => ({
    title: 'Шаг',
    role: 'office',
    after: [after],
    source: 'town/order#2.2',
    ...more,
  })
  const inIntake = (tasks: Change) =>
    shown(chains(inTown({ stages: { intake: { tasks } } }))).filter(({ within }) => !within.startsWith('visit'))

  test('takes the longer of two ways that run side by side: 9 − 4 − 3', () =>
    expect(
      inIntake({
        ask: task('apply', term(4, 'apply')),
        look: task('apply', term(2, 'apply')),
        weigh: task('ask', { after: ['ask', 'look'], ...term(3, 'ask') }),
        tell: task('weigh', term(9, 'apply')),
      }),
    ).toMatchObject([
      {
        within: 'tell 9 working-day',
        parts: ['ask 4 working-day', 'weigh 3 working-day'],
        undated: [],
        slack: 2,
      },
    ]))

  test('does not count a term beside it', () =>
    expect(inIntake({ ask: task('apply', term(9, 'apply')), tell: task('decide', term(10, 'apply')) })).toMatchObject([
      { within: 'tell 10 working-day', parts: ['decide 3 working-day'], slack: 7 },
    ]))

  test('keeps calendar days apart and never turns them into working days', () =>
    expect(
      inIntake({
        ask: task('decide', term(4, 'decide', 'calendar-day')),
        tell: task('ask', term(5, 'apply')),
      }),
    ).toMatchObject([{ parts: ['decide 3 working-day'], undated: [], apart: ['ask 4 calendar-day'], slack: 2 }]))

  test('is counted in calendar days among calendar days', () =>
    expect(
      inIntake({
        ask: task('apply', term(4, 'apply', 'calendar-day')),
        tell: task('ask', term(3, 'apply', 'calendar-day')),
      }),
    ).toMatchObject([{ within: 'tell 3 calendar-day', parts: ['ask 4 calendar-day'], slack: -1 }]))

  test('keeps a term apart that runs from before its start', () =>
    expect(
      inIntake({
        ask: task('decide', term(6, 'apply')),
        put: task('ask', term(1, 'ask')),
        tell: task('put', term(4, 'decide')),
      }).filter(({ within }) => within.startsWith('tell')),
    ).toMatchObject([{ parts: ['put 1 working-day'], apart: ['ask 6 working-day'], slack: 3 }]))

  test('waits for what a requirement names', () =>
    expect(
      inIntake({
        tell: {
          ...task('apply', term(2, 'apply')),
          requires: { decided: { when: [{ answered: 'decide.granted' }], source: 'town/order#2.2' } },
        },
      }),
    ).toMatchObject([{ within: 'tell 2 working-day', parts: ['decide 3 working-day'], slack: -1 }]))

  test('reaches over stages: care begins only after the decision', () =>
    expect(shown(chains(inTown({ stages: { care: { tasks: { visit: term(2, 'apply') } } } })))).toMatchObject([
      { within: 'visit 2 working-day', parts: ['decide 3 working-day'], slack: -1 },
    ]))

  test('walks a circle of stages once', () => {
    const back = { back: { to: 'intake', when: [{ done: 'visit' }], source: 'town/order#3' } }
    const found = chains(inTown({ stages: { care: { tasks: { visit: term(4, 'apply') }, next: back } } }))
    expect(shown(found)).toMatchObject([{ within: 'visit 4 working-day', slack: 1 }])
  })

  test('is not looked for among more than 500 tasks', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`step-${at}`, task('apply')]))
    expect(chains(inTown({ stages: { intake: { tasks: many } } }))).toBeUndefined()
  })
})

function programme(days: Parameters<typeof semiResidential>[0] = {}, count?: 'same-day') {
  return shown(chains(semiResidential(days).library.workflows['yakutia/semi-residential-care']!, count))
}

function inTown(change: Change): Workflow {
  return read({ 'workflows/town/help.json': change }).library.workflows['town/help']!
}

function shown(found: ReturnType<typeof chains>) {
  return (found ?? []).map(({ container, parts, undated, apart, slack }) => ({
    within: inShort(container),
    parts: parts.map(inShort),
    undated: undated.map(({ task }) => task),
    apart: apart.map(inShort),
    slack,
  }))
}

function inShort({ task, amount, unit }: ChainTerm): string {
  return `${task} ${amount} ${unit}`
}
