import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'
const catalogue = 'regions/town/catalogues/visits.json'

test('two agencies with one code are found', () =>
  expect(findings({ [region]: { agencies: { office: { code: 'А' }, centre: { code: 'А' } } } })).toEqual([
    `repeated-code ${region}#/agencies/centre/code`,
  ]))

test('two services with one code are found, in whatever groups', () =>
  expect(
    findings({
      [catalogue]: {
        groups: {
          away: {
            title: 'В отделе',
            code: '2',
            services: {
              talk: { code: '1.1', title: 'Беседа', volume: 1, months: 6, norm: '1.00', source: 'town/order#3' },
            },
          },
        },
      },
    }),
  ).toEqual([`repeated-code ${catalogue}#/groups/away/services/talk/code`]))

test('agencies may have codes of their own, or none', () =>
  expect(findings({ [region]: { agencies: { office: { code: 'А' } } } })).toEqual([]))
