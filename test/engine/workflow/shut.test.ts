import { describe, expect, test } from 'vitest'
import { shutNow } from '#engine/workflow'
import { assessed, did, filed, given, inService, opened } from './given.ts'
import { rules } from './sample.ts'

type Story = ReturnType<typeof given>
const shut = ({ state }: Story, agency: string, on: string) =>
  Object.fromEntries(shutNow(rules, state, agency, on).map(({ name, by }) => [name, by]))

describe('what is not offered says why', () => {
  test('a task of the stage whose condition does not hold, down to the part', () => {
    const { plan, tell } = shut(given(opened, filed), 'office', '2026-02-03')
    expect(plan).toMatchObject({ reason: 'unmet', parts: [{ operator: '==' }] })
    expect(tell).toMatchObject({ reason: 'unmet', parts: [{ operator: 'done', path: 'note' }] })
    expect(shut(given(opened, filed, assessed), 'office', '2026-02-04').plan).toBeUndefined()
  })

  test('a side action or an end that belongs to another stage', () => {
    expect(shut(given(opened), 'office', '2026-02-02').revision).toEqual({ reason: 'not-here', stages: ['service'] })
    expect(shut(given(...inService), 'office', '2026-02-10').papers).toEqual({ reason: 'not-here', stages: ['start'] })
  })

  test('a side action under way, since when; over, it is offered again where it may be repeated', () => {
    const paused = { type: 'open-branch', branch: 'pause', on: '2026-02-11', by: 'centre' } as const
    expect(shut(given(...inService, paused), 'centre', '2026-02-12').pause).toEqual({
      reason: 'under-way',
      since: '2026-02-11',
    })
    const over = [did('pause#1/order', '2026-02-11', 'centre'), did('pause#1/resume', '2026-02-13', 'centre')]
    expect(shut(given(...inService, paused, ...over), 'centre', '2026-02-13').pause).toBeUndefined()
  })

  test('an end once a ground is taken', () => {
    const dead = { type: 'take-closing', closing: 'death', on: '2026-02-20', by: 'office', answers: {} } as const
    const story = given(...inService, dead)
    expect(shut(story, 'centre', '2026-02-20').ended).toEqual({
      reason: 'ended',
      closing: 'death',
      on: '2026-02-20',
    })
  })

  test('nothing of another agency, and nothing in a closed case', () => {
    expect(shut(given(opened, filed), 'centre', '2026-02-03')).toEqual({})
    const closed = given(opened, filed, did('assess', '2026-02-04', 'office', { outcome: 'not-needed' }))
    expect(shut(closed, 'office', '2026-02-05')).toEqual({})
  })
})

describe('a stage that waits', () => {
  const paused = { type: 'open-branch', branch: 'pause', on: '2026-02-11', by: 'centre' } as const
  const stop = [...inService, paused, did('pause#1/order', '2026-02-11', 'centre')]
  const visit = (on: string) => did('visit', on, 'centre', { outcome: 'good' })

  test('waits from the day of the stop; what was done before it may be written down later', () => {
    given(...stop)
      .when(visit('2026-02-10'))
      .records('task-done')
    given(...stop)
      .when(visit('2026-02-11'))
      .refuses('task-paused')
  })

  test('waits to the day before the resumption, and is not dated into the stop afterwards', () => {
    const resumed = given(...stop, did('pause#1/resume', '2026-02-18', 'centre'))
    resumed.when(visit('2026-02-17')).refuses('task-paused')
    resumed.when(visit('2026-02-18')).records('task-done')
  })

  test('its terms run on', () => {
    const due = given(...stop).on('2026-02-12').report?.due
    expect(due?.type === 'dated' && due.due).toBe('2026-02-27')
  })
})
