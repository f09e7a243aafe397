import { describe, expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import type { Answers, Happening, Scenario } from '#engine/schema'
import { type CaseEvent, currentVisit, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

if (!library) throw new Error('definitions have problems')
const { scenarios } = library

/** An example as far as a step, with one more thing that happens. */
function ended(id: string, after: (when: Happening) => boolean, last: Happening) {
  const example = scenarios[id]!
  const at = example.steps.findIndex(({ when }) => after(when))
  const scenario: Scenario = {
    ...example,
    steps: [...example.steps.slice(0, at + 1).map(({ when }) => ({ when })), { when: last }],
  }
  const rules = rulesOf(library!, example.region, example.procedure)
  if (!rules.ok || at < 0) throw new Error(id)
  const { steps } = play(rules.value, scenario)
  const events: readonly CaseEvent[] = steps.flatMap((step) => step.events)
  return { state: replay(rules.value, events), last: steps.at(-1)! }
}

/** What a ground of ending was recorded with in its shortest example. */
function answersOf(id: string): Answers {
  return scenarios[id]?.steps.findLast(({ when }) => when.closing)?.when.answers ?? {}
}

// 9.1 names the grounds, 9.2 the stop; nothing in either says that a stopped service cannot end.
describe('while the service is stopped it ends by every ground of 9.1', () => {
  test.each([
    ['written-refusal', 'yakutia/written-refusal'],
    ['contraindications', 'yakutia/ended-by-contraindications'],
    ['inpatient-treatment', 'yakutia/ended-by-inpatient-treatment'],
    ['breach', 'yakutia/ended-by-breach'],
    ['death', 'yakutia/death-while-suspended'],
    ['sentence', 'yakutia/ended-by-sentence'],
    ['dissolution', 'yakutia/ended-by-dissolution'],
  ])('%s', (closing, example) => {
    const { state, last } = ended('yakutia/death-while-suspended', ({ task }) => task === 'order-stop', {
      on: '2026-05-20',
      closing,
      answers: answersOf(example),
    })
    expect(last.refused).toBeUndefined()
    expect([currentVisit(state)?.stage, state.ground?.closing]).toEqual(['winding-up', closing])
    expect(state.runs.map(({ ended }) => ended)).toEqual(['2026-05-20'])
    // 9.4: ten working days from 20 May: 21, 22, 25–29 May, 1–3 June.
    const departure = last.agenda.find(({ key }) => key === 'note-departure')
    expect(departure?.due).toMatchObject({ type: 'dated', due: '2026-06-03' })
  })

  test('the end of the term too, on its last day and not before', () => {
    const end = (on: string) =>
      ended('yakutia/stop-over-a-month', ({ task }) => task === 'order-stop', { on, closing: 'term-ended' })
    expect(end('2026-09-02').last.refused?.map(({ code }) => code)).toEqual(['choice-unmet'])
    expect(currentVisit(end('2026-09-03').state)?.stage).toBe('winding-up')
  })
})

describe('before the service a case ends in whatever stage it is', () => {
  test.each([
    ['assessment', 'register-application', '2026-02-09'],
    ['programme', 'draw-up-programme', '2026-02-13'],
    ['admission', 'call-citizen', '2026-02-24'],
  ])('by death or sentence: %s', (stage, task, on) => {
    for (const ground of ['death', 'sentence']) {
      const { state, last } = ended('yakutia/death-while-suspended', (when) => when.task === task, {
        on,
        closing: `${ground}-before-service`,
        answers: answersOf(`yakutia/ended-by-${ground}-before-service`),
      })
      expect(last.refused).toBeUndefined()
      expect([state.visits.at(-1)?.stage, state.status, state.closed]).toEqual([stage, 'closed', on])
    }
  })
})

// 3.3.RB.5: support of at least five years from the treatment goes on beside the stages, and after the case.
describe('the support of five years beside stages 4 and 5', () => {
  const endedBy = (closing: string) =>
    ended('alarsky/full-course', ({ consent }) => consent === 'follow-up', {
      on: '2021-02-01',
      closing,
      answers: { ground: 'refusal', explanation: 'Заявление', ...answersOf('alarsky/ended-by-giving-up') },
    })
  test('ends with the person or his leaving the district', () => {
    for (const closing of ['death', 'moved-away']) {
      const { state, last } = endedBy(closing)
      expect(last.refused).toBeUndefined()
      expect([state.status, state.runs.map(({ ended }) => ended)]).toEqual(['closed', ['2021-02-01']])
    }
  })
  test('goes on when only the help of the district is given up', () => {
    const { state, last } = endedBy('gave-up')
    expect([state.status, state.runs.map(({ ended }) => ended)]).toEqual(['closed', [undefined]])
    expect(last.agenda.map(({ key }) => key)).toContain('remission-support#1/confirm-remission')
  })
})
