import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'

const ending = { inForce: { to: '2026-12-31' } }

test('a procedure with a last day must say what becomes of open cases', () =>
  expect(findings({ [region]: { procedures: { help: ending } } })).toEqual([
    `expiry-unsaid ${region}#/procedures/help/inForce/to`,
  ]))

test('it may leave that to an administrator', () =>
  expect(findings({ [region]: { procedures: { help: { ...ending, whenExpired: 'ask' } } } })).toEqual([]))
