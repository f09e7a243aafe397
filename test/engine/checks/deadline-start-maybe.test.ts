import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const workflow = 'workflows/town/help.json'

const survey = { title: 'Осмотреть жильё', role: 'office', optional: true, source: 'town/order#2.1' }
const decide = (change: object) => ({
  [workflow]: { stages: { intake: { tasks: { survey, decide: { deadline: { from: 'survey' }, ...change } } } } },
})

test('a term from a task that may be left out is found', () =>
  expect(findings(decide({}))).toEqual([`deadline-start-maybe ${workflow}#/stages/intake/tasks/decide/deadline/from`]))

test('a task that waits for it always has its date', () => expect(findings(decide({ after: ['survey'] }))).toEqual([]))

test('a term from a stage that an entry goes round is found', () =>
  expect(
    findings({ [workflow]: { entries: { court: { title: 'Назначено судом', to: 'care', source: 'town/order#3' } } } }),
  ).toEqual([
    `deadline-start-maybe ${workflow}#/stages/care/period/from`,
    `deadline-start-maybe ${workflow}#/stages/care/tasks/visit/deadline/from`,
  ]))
