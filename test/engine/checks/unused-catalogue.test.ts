import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const catalogue = 'regions/town/catalogues/visits.json'

test('a catalogue that no form offers is found', () =>
  expect(findings({ 'forms/town/visit.json': { sections: { main: { fields: { services: null } } } } })).toEqual([
    `unused-catalogue ${catalogue}#`,
  ]))
