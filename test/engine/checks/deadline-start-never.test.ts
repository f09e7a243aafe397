import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'deadline-start-never')
const workflow = 'workflows/town/help.json'

const from = (start: string) => ({
  [workflow]: { stages: { intake: { tasks: { decide: { deadline: { from: start } } } } } },
})

test('a term from a task of a later stage never starts', () =>
  expect(findings(from('visit'), only)).toEqual([
    `deadline-start-never ${workflow}#/stages/intake/tasks/decide/deadline/from`,
  ]))

test('a stage that the case comes back from may have been', () =>
  expect(
    findings(
      {
        [workflow]: {
          stages: {
            intake: { tasks: { decide: { deadline: { from: 'visit' } } } },
            care: { next: { back: { to: 'intake', source: 'town/order#3' } } },
          },
        },
      },
      only,
    ),
  ).toEqual([]))

test('a term from a closing starts in the stage that winds the case up', () => {
  const closings = { death: { title: 'Смерть', by: 'office', to: 'care', source: 'town/order#4' } }
  const visit = { stages: { care: { tasks: { visit: { deadline: { from: 'death' } } } } } }
  expect(findings({ [workflow]: { closings, ...visit } }, only)).toEqual([])
  expect(findings({ [workflow]: { closings, ...from('death')[workflow] } }, only)).toHaveLength(1)
})

test('of a procedure with hundreds of stages the check says that it gave up', () => {
  const stage = { title: 'Этап', source: 'town/order#3', tasks: {}, next: {} }
  const stages = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`stage-${at}`, stage]))
  expect(findings({ [workflow]: { stages } }, only)).toEqual([`check-bounded ${workflow}#/stages`])
})
