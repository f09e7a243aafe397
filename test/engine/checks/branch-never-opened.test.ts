import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

test('a branch that nobody opens is found', () =>
  expect(findings({ [workflow]: { branches: { complaint: { opens: null } } } })).toEqual([
    `branch-never-opened ${workflow}#/branches/complaint`,
  ]))

test('a condition opens a branch as well as a person', () =>
  expect(
    findings({
      [workflow]: {
        branches: { complaint: { opens: { by: null, when: [{ '==': [{ var: 'apply.kind' }, 'money'] }] } } },
      },
    }),
  ).toEqual([]))
