import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'

test('a severity for a check that is not there is found', () =>
  expect(findings({ [region]: { checks: { 'unused-rule': 'off' } } })).toEqual([
    `unknown-check ${region}#/checks/unused-rule`,
  ]))

test('a severity for a check that is there is not', () =>
  expect(findings({ [region]: { checks: { 'unused-role': 'off', 'unknown-check': 'error' } } })).toEqual([]))
