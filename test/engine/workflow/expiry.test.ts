import { describe, expect, test } from 'vitest'
import type { Procedure } from '#engine/schema'
import { absent, expiryOf, type Rules } from '#engine/workflow'
import { given, inService, opened } from './given.ts'
import { rules } from './sample.ts'

/** The sample with a procedure of another term. */
function inForce(to: string | undefined, whenExpired?: Procedure['whenExpired']): Rules {
  const { region, name } = rules.version
  const procedure = {
    ...region.procedures[name]!,
    inForce: { from: '2026-01-01', to, source: 'town/act#9' },
    whenExpired,
  }
  const procedures = { ...region.procedures, [name]: procedure }
  return { ...rules, version: { ...rules.version, region: { ...region, procedures } } }
}

describe('a case whose procedure ends on 28.02.2026', () => {
  const { state } = given(opened)
  test('does not outlive it on the last day', () => {
    expect(expiryOf(inForce('2026-02-28', 'ask'), state, '2026-02-28')).toBeUndefined()
  })
  test('outlives it from the next day on, and waits for the decision of an administrator', () => {
    const expiry = { lastDay: '2026-02-28', whenExpired: 'ask', source: 'town/act#9' }
    expect(expiryOf(inForce('2026-02-28', 'ask'), state, '2026-03-01')).toEqual(expiry)
  })
  test('is finished by its rules where the region says so or says nothing', () => {
    const expiry = { lastDay: '2026-02-28', whenExpired: 'finish', source: 'town/act#9' }
    expect(expiryOf(inForce('2026-02-28', 'finish'), state, '2026-03-01')).toEqual(expiry)
    expect(expiryOf(inForce('2026-02-28'), state, '2026-03-01')).toEqual(expiry)
  })
  test('outlives nothing where the procedure has no last day', () => {
    expect(expiryOf(inForce(undefined, 'ask'), state, '2030-01-01')).toBeUndefined()
  })
})

describe('what outlives a procedure', () => {
  const ended = inForce('2026-02-28', 'ask')
  const { state } = given(...inService)
  const run = { branch: 'pause', key: 'pause#1', number: 1, on: '2026-02-11' }
  test('is neither a case that was not opened nor one that is closed', () => {
    expect(expiryOf(ended, absent, '2026-03-01')).toBeUndefined()
    expect(expiryOf(ended, { ...state, status: 'closed' }, '2026-03-01')).toBeUndefined()
  })
  test('is a branch that goes on after its case is closed, until it ends', () => {
    const closed = { ...state, status: 'closed' as const }
    expect(expiryOf(ended, { ...closed, runs: [run] }, '2026-03-01')).toMatchObject({ lastDay: '2026-02-28' })
    expect(expiryOf(ended, { ...closed, runs: [{ ...run, ended: '2026-02-20' }] }, '2026-03-01')).toBeUndefined()
  })
})
