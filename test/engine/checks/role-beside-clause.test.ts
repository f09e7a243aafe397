import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'role-beside-clause')
const act = 'regions/town/acts/order.json'
const workflow = 'workflows/town/help.json'
const who = (roles: readonly string[]) => ({ [act]: { clauses: { '2.2': { who: roles } } } })
const decide = `role-beside-clause ${workflow}#/stages/intake/tasks/decide/role`

test('a task of a role that its clause does not name is found', () =>
  expect(findings(who(['centre']), only)).toContain(decide))
test('a task of one of the roles its clause names is in order', () =>
  expect(findings(who(['centre', 'office']), only)).not.toContain(decide))
test('a clause that names nobody asks for nobody', () => expect(findings({}, only)).toEqual([]))
test('a ground for closing is held by a role of its clause', () => {
  const closing = { closings: { over: { by: 'centre', title: 'Отказался', source: 'town/order#2.2' } } }
  expect(findings({ ...who(['office']), [workflow]: closing }, only)).toEqual([
    `role-beside-clause ${workflow}#/closings/over/by`,
  ])
})

test('an entry is opened by an agency of its clause; the person who comes in is not compared', () => {
  const entry = (clause: readonly string[]) => ({
    ...who(clause),
    [workflow]: { entries: { application: { by: 'centre', source: 'town/order#2.2' } } },
  })
  const found = `role-beside-clause ${workflow}#/entries/application/by`
  expect(findings(entry(['office']), only)).toContain(found)
  expect(findings(entry(['person']), only)).not.toContain(found)
})

test('whom a task is addressed to is compared with whom its clause names', () => {
  const decide = { stages: { intake: { tasks: { decide: { to: 'person' } } } } }
  const clauses = (to: string) => ({ [act]: { clauses: { '2.2': { to: [to] } } }, [workflow]: decide })
  expect(findings(clauses('centre'), only)).toEqual([`role-beside-clause ${workflow}#/stages/intake/tasks/decide/to`])
  expect(findings(clauses('person'), only)).toEqual([])
})

test('a register is kept by a role of its clause, or of the clauses of the acts it lists', () => {
  const register = (role: string) => ({
    ...who(['office']),
    [workflow]: {
      registers: {
        decisions: {
          title: 'Журнал решений',
          role,
          rows: ['decide'],
          columns: { on: { title: 'Дата', path: 'row' } },
          source: 'town/order#1',
        },
      },
    },
  })
  const found = `role-beside-clause ${workflow}#/registers/decisions/role`
  expect(findings(register('centre'), only)).toContain(found)
  expect(findings(register('office'), only)).not.toContain(found)
})
