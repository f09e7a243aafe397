import { describe, expect, test } from 'vitest'
import { currentVisit } from '#engine/workflow'
import { did, filed, given, opened } from './given.ts'

const refused = [opened, filed, did('assess', '2026-02-04', 'office', { outcome: 'not-needed' })]
const complained = { type: 'open-branch', branch: 'complaint', on: '2026-02-16', by: 'office' } as const
const ruled = (run: number, on: string, outcome: string) => did(`complaint#${run}/rule`, on, 'office', { outcome })

describe('a complaint outlives the case it is about', () => {
  test('upheld it leads back to a stage: the case is open again, its ground is gone', () => {
    const { state } = given(...refused, complained, ruled(1, '2026-02-18', 'upheld'))
    expect([state.status, state.ground, state.closed]).toEqual(['open', undefined, undefined])
    expect(currentVisit(state)).toEqual({ stage: 'start', on: '2026-02-18', via: 'upheld' })
  })

  test('what was closed once may be closed again, on its own day', () => {
    const again = [did('file', '2026-02-19'), did('assess', '2026-02-20', 'office', { outcome: 'not-needed' })]
    const { state } = given(...refused, complained, ruled(1, '2026-02-18', 'upheld'), ...again)
    expect([state.status, state.ground?.closing, state.closed]).toEqual(['closed', 'refused', '2026-02-20'])
  })

  test('dismissed it leaves the case as it was closed, on the day it was closed; the branch is over', () => {
    const { state } = given(...refused, complained, ruled(1, '2026-02-18', 'dismissed'))
    expect([state.status, state.closed]).toEqual(['closed', '2026-02-04'])
    expect(state.runs.map(({ ended }) => ended)).toEqual(['2026-02-18'])
  })

  test('there is none while the case is open', () => {
    given(opened, filed).when(complained).refuses('choice-unmet')
  })
})
