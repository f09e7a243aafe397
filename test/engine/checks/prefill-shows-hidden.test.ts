import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'prefill-shows-hidden')
const workflow = 'workflows/town/help.json'

test('an answer carried to an agency that may not see it is found', () =>
  expect(findings({ [workflow]: { roles: { centre: { sees: ['health'] } } } }, only)).toEqual([
    `prefill-shows-hidden ${workflow}#/stages/care/tasks/visit/prefill/name`,
  ]))

test('what an agency sees in one role it sees in all', () =>
  expect(
    findings(
      {
        [workflow]: { roles: { centre: { sees: ['health'] } } },
        'regions/town/region.json': { procedures: { help: { roles: { office: { agency: 'centre' } } } } },
      },
      only,
    ),
  ).toEqual([]))
