import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

test('a role that takes part in nothing is found', () =>
  expect(findings({ [workflow]: { roles: { guard: { title: 'Сторож', kind: 'outside' } } } })).toEqual([
    `unused-role ${workflow}#/roles/guard`,
  ]))

test('a role that only opens a branch, or only steps in for another, is used', () =>
  expect(
    findings({
      [workflow]: {
        roles: {
          person: { instead: { role: 'parent', source: 'town/order#2.1' } },
          parent: { title: 'Родитель', kind: 'person' },
          guard: { title: 'Сторож', kind: 'person' },
        },
        branches: { complaint: { opens: { by: 'guard' } } },
      },
    }),
  ).toEqual([]))
