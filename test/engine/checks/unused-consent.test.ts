import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

test('a consent that nothing waits for is found', () =>
  expect(
    findings({
      [workflow]: { consents: { photo: { title: 'Согласие на снимок', role: 'person', source: 'town/order#3' } } },
    }),
  ).toEqual([`unused-consent ${workflow}#/consents/photo`]))

test('a consent that only a form asks about is used', () =>
  expect(
    findings({
      [workflow]: { consents: { photo: { title: 'Согласие на снимок', role: 'person', source: 'town/order#3' } } },
      'forms/town/visit.json': {
        sections: { main: { fields: { photo: { kind: 'text', title: 'Снимок', visible: [{ consent: 'photo' }] } } } },
      },
    }),
  ).toEqual([]))
