import { describe, expect, test } from 'vitest'
import type { Order } from '#engine/workflow'
import { caseScope, consentStanding } from '#engine/workflow'
import { admitted, assessed, did, filed, given, inService, opened, planned } from './given.ts'
import { rules } from './sample.ts'

type Consent = Extract<Order, { type: 'record-consent' }>
const answered = (on: string, answer: Consent['answer'], more: Partial<Consent & { by: string }> = {}) =>
  ({ type: 'record-consent', consent: 'service', by: 'centre', on, answer, ...more }) as const
const asked = [opened, filed, assessed, planned]
const standing = (story: ReturnType<typeof given>, on: string) =>
  consentStanding(rules, story.state, 'service', on, caseScope(rules, story.state, on))
const missing = (story: ReturnType<typeof given>, on: string) => story.on(on).admit?.missing.map(({ name }) => name)

describe('a consent is recorded', () => {
  test('with who gave it and to whom, where nothing else is said', () => {
    const { events } = given(...asked, answered('2026-02-09', 'given'))
    expect(events.at(-1)).toMatchObject({ giver: 'citizen', to: 'centre' })
  })

  test('by the representative of a minor, and not by the minor', () => {
    const child = {
      ...opened,
      type: 'open-case',
      entry: 'application',
      subject: { surname: 'Иванов', 'birth-date': '2011-05-01' },
    } as const
    const story = given(child, filed, assessed, planned)
    expect(given(child, filed, assessed, planned, answered('2026-02-09', 'given')).events.at(-1)).toMatchObject({
      giver: 'parent',
    })
    story.when(answered('2026-02-09', 'given', { giver: 'parent' })).records('consent-recorded')
    story.when(answered('2026-02-09', 'given', { giver: 'citizen' })).refuses('not-theirs-to-consent')
    given(...asked)
      .when(answered('2026-02-09', 'given', { giver: 'parent' }))
      .refuses('not-theirs-to-consent')
  })

  test('with the number of its paper; an empty one is none, a long one is cut', () => {
    const paperOf = (paper: string) => given(...asked, answered('2026-02-09', 'given', { paper })).events.at(-1)
    expect(paperOf(' № 7 от 09.02.2026 ')).toMatchObject({ paper: '№ 7 от 09.02.2026' })
    expect(paperOf(' ')).not.toHaveProperty('paper')
    expect(paperOf('9'.repeat(300))).toMatchObject({ paper: '9'.repeat(200) })
  })

  test('with a last day that is a day, and not before the day it was given', () => {
    const story = given(...asked)
    const until = (day: string) => story.when(answered('2026-02-09', 'given', { until: day }))
    until('2026-02-09').records('consent-recorded')
    until('2026-02-08').refuses('until-before-consent')
    until('2026-02-31').refuses('bad-until')
    until('2026-03-01T10:00:00+09:00').refuses('bad-until')
  })

  test('a refusal has no last day', () => {
    expect(
      given(...asked, answered('2026-02-09', 'refused', { until: '2026-03-01' })).events.at(-1),
    ).not.toHaveProperty('until')
  })
})

describe('what waits for a consent', () => {
  test('says why it is shut: never asked, refused, withdrawn, expired', () => {
    const states = (...steps: readonly ReturnType<typeof answered>[]) => {
      const story = given(...asked, ...steps)
      return [missing(story, '2026-02-12'), standing(story, '2026-02-12').state]
    }
    expect(states()).toEqual([['consent'], 'never-asked'])
    expect(states(answered('2026-02-09', 'refused'))).toEqual([['consent'], 'refused'])
    expect(states(answered('2026-02-09', 'given'))).toEqual([[], 'given'])
    expect(states(answered('2026-02-09', 'given'), answered('2026-02-11', 'withdrawn'))).toEqual([
      ['consent'],
      'withdrawn',
    ])
    expect(states(answered('2026-02-09', 'given', { until: '2026-02-11' }))).toEqual([['consent'], 'expired'])
  })

  test('is open through the last day and shut on the next', () => {
    const story = given(...asked, answered('2026-02-09', 'given', { until: '2026-02-12' }))
    story.when(did('admit', '2026-02-12', 'centre')).records('task-done')
    story.when(did('admit', '2026-02-12T23:59:00+09:00', 'centre')).records('task-done')
    story.when(did('admit', '2026-02-13', 'centre')).refuses('requirement-unmet')
  })

  test('an act of a day on which the consent held may be written down after the withdrawal', () => {
    const story = given(...asked, answered('2026-02-09', 'given'), answered('2026-02-12', 'withdrawn'))
    story.when(did('admit', '2026-02-11', 'centre')).records('task-done')
    story.when(did('admit', '2026-02-12', 'centre')).refuses('requirement-unmet')
  })

  test('an act of a day before the consent is refused, although it was recorded before the act', () => {
    given(...asked, answered('2026-02-10', 'given'))
      .when(did('admit', '2026-02-09', 'centre'))
      .refuses('requirement-unmet')
  })

  test('what was done before the withdrawal stays done', () => {
    const story = given(...inService, answered('2026-02-12', 'withdrawn'))
    expect(story.state.done.map(({ task }) => task)).toContain('admit')
    expect(story.state.visits.at(-1)?.stage).toBe('service')
    expect(standing(story, '2026-02-12').state).toBe('withdrawn')
    expect(standing(story, '2026-02-11').state).toBe('given')
  })

  test('opens again with a new consent', () => {
    const story = given(...asked, answered('2026-02-09', 'refused'), answered('2026-02-10', 'given'))
    story.when(admitted).records('task-done')
  })

  test('does not open for an agency the consent was not given to', () => {
    // The consent is for the centre chosen in the plan; a plan made anew chooses another.
    const again = [
      ...inService,
      did('visit', '2026-02-16', 'centre', { outcome: 'bad' }),
      { type: 'take-transition', transition: 'again', on: '2026-02-17', by: 'office' } as const,
      did('file', '2026-02-17'),
      did('assess', '2026-02-18', 'office', { outcome: 'needed' }),
      did('plan', '2026-02-18', 'office', { months: 2, provider: 'lazy-centre' }),
    ]
    const story = given(...again)
    expect(standing(story, '2026-02-19')).toMatchObject({ state: 'given-to-another', needed: 'lazy-centre' })
    story.when(did('admit', '2026-02-19', 'lazy-centre')).refuses('requirement-unmet')
    const anew = given(...again, answered('2026-02-19', 'given', { by: 'lazy-centre' }))
    anew.when(did('admit', '2026-02-19', 'lazy-centre')).records('task-done')
  })

  test('a consent of an older record, without giver and receiver, still opens it', () => {
    const { events } = given(...inService)
    const old = events.map((event) =>
      event.type === 'consent-recorded'
        ? {
            type: event.type,
            consent: event.consent,
            answer: event.answer,
            on: event.on,
            sequence: event.sequence,
            recordedAt: event.recordedAt,
            agency: event.agency,
          }
        : event,
    )
    expect(given.of(old).state.visits.at(-1)?.stage).toBe('service')
    expect(standing(given.of(old), '2026-02-10').state).toBe('given')
  })
})

describe('a withdrawal', () => {
  test('needs a consent to withdraw', () => {
    given(...asked)
      .when(answered('2026-02-10', 'withdrawn'))
      .refuses('no-consent-to-withdraw')
    given(...asked, answered('2026-02-09', 'refused'))
      .when(answered('2026-02-10', 'withdrawn'))
      .refuses('no-consent-to-withdraw')
    given(...asked, answered('2026-02-10', 'given'))
      .when(answered('2026-02-09', 'withdrawn'))
      .refuses('no-consent-to-withdraw')
  })

  test('taken out as a mistake gives the consent back', () => {
    const steps = [...asked, answered('2026-02-09', 'given'), answered('2026-02-10', 'withdrawn')]
    const entry = given(...steps).events.length
    const back = given(...steps, {
      type: 'reverse-entry',
      entry,
      reason: 'не тот человек',
      on: '2026-02-11',
      by: 'centre',
    })
    expect(standing(back, '2026-02-11').state).toBe('given')
  })

  test('a consent on which an act rests is not taken out', () => {
    given(...inService)
      .when({ type: 'reverse-entry', entry: 5, reason: 'ошибка', on: '2026-02-11', by: 'centre' })
      .refuses('later-entry-rests-on-it')
  })
})
