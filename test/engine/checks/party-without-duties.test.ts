import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'
const region = 'regions/town/region.json'

const guard = { title: 'Сторож', kind: 'agency', source: 'town/order#1' }
const bound = { procedures: { help: { roles: { guard: { agency: 'office' } } } } }

test('an agency that the act names and binds to nothing is found', () =>
  expect(findings({ [workflow]: { roles: { guard } }, [region]: bound })).toEqual([
    `party-without-duties ${workflow}#/roles/guard`,
  ]))

test('a duty outside of any case is a duty', () =>
  expect(
    findings({
      [workflow]: { roles: { guard }, duties: { guard: { title: 'Охранять', role: 'guard', source: 'town/order#1' } } },
      [region]: bound,
    }),
  ).toEqual([]))
