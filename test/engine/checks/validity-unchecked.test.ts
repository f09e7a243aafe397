import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

const decide = (requires: unknown) => ({ [workflow]: { stages: { intake: { tasks: { decide: { requires } } } } } })

test('a document whose shelf life nobody asks about is found', () =>
  expect(findings(decide(null))).toEqual([
    'validity-unchecked forms/town/application.json#/sections/main/fields/paper/validity',
  ]))

test('a condition on the whole form asks about each of its documents', () =>
  expect(
    findings(decide({ paper: { when: [{ valid: ['apply', { var: 'on' }] }], source: 'town/order#2.2' } })),
  ).toEqual([]))
