import { expect, test } from 'vitest'
import { findings, saneRegion } from './sane-region.ts'

const region = 'regions/town/region.json'
const workflow = 'workflows/town/other.json'
const other = { ...saneRegion['workflows/town/help.json'], id: 'town/other' }

test('a workflow that no region puts into force is found', () =>
  expect(findings({ [workflow]: other })).toEqual([`unused-workflow ${workflow}#`]))

test('a second procedure of the region is used', () =>
  expect(
    findings({
      [workflow]: other,
      [region]: { procedures: { more: { ...saneRegion[region].procedures.help, workflow: 'town/other' } } },
    }),
  ).toEqual([]))
