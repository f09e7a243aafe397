import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const form = 'forms/town/visit.json'
const workflow = 'workflows/town/help.json'

test('an answer carried into a field without its class is found', () =>
  expect(findings({ [form]: { sections: { main: { fields: { name: { sensitivity: null } } } } } })).toEqual([
    `prefill-drops-class ${workflow}#/stages/care/tasks/visit/prefill/name`,
  ]))
