import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'form-hidden-from-role')
const workflow = 'workflows/town/help.json'

test('a form with a class that the one filling it in may not see is found', () =>
  expect(findings({ [workflow]: { roles: { centre: { sees: ['health'] } } } }, only)).toEqual([
    `form-hidden-from-role ${workflow}#/stages/care/tasks/visit/form`,
  ]))

test('what a citizen hands in is written down by the one who takes it', () =>
  expect(
    findings(
      {
        [workflow]: {
          roles: { office: { sees: ['personal'] } },
          stages: { intake: { tasks: { apply: { to: 'office' } } } },
        },
      },
      only,
    ),
  ).toEqual([`form-hidden-from-role ${workflow}#/stages/intake/tasks/apply/form`]))
