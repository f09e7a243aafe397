import { expect, test } from 'vitest'
import { findings, saneRegion } from './sane-region.ts'

const region = 'regions/town/region.json'

const archive = { title: 'Архив', kind: 'archive', calendar: 'town/days' }

test('an agency that plays no role is found', () =>
  expect(findings({ [region]: { agencies: { archive } } })).toEqual([`unused-agency ${region}#/agencies/archive`]))

test('an agency that a form offers is used', () =>
  expect(
    findings({
      [region]: { agencies: { archive } },
      'forms/town/decision.json': {
        sections: { main: { fields: { archive: { kind: 'agency', title: 'Архив', of: 'archive' } } } },
      },
    }),
  ).toEqual([]))

test('the agencies of a region without procedures are there for others', () =>
  expect(
    findings({
      'regions/land/region.json': { ...saneRegion[region], id: 'land', agencies: { archive }, procedures: {} },
    }),
  ).toEqual([]))
