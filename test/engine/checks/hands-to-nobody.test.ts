import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

const visit = (change: object) => ({
  [workflow]: { stages: { care: { tasks: { visit: { hands: ['decide'], ...change } } } } },
})

test('papers handed to nobody are found', () =>
  expect(findings(visit({}))).toEqual([`hands-to-nobody ${workflow}#/stages/care/tasks/visit/hands`]))

test('papers are handed to a role', () => expect(findings(visit({ to: 'office' }))).toEqual([]))
