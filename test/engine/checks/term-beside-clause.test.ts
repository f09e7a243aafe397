import { expect, test } from 'vitest'
import { rules } from '#engine/checks'
import { findings } from './sane-region.ts'

const only = rules.filter(({ code }) => code === 'term-beside-clause')
const act = 'regions/town/acts/order.json'
const workflow = 'workflows/town/help.json'
const deadline = `term-beside-clause ${workflow}#/stages/intake/tasks/decide/deadline`
const says = (clause: string, ...terms: readonly object[]) =>
  findings({ [act]: { clauses: { [clause]: { terms } } } }, only)

test('a term of another length or unit than its clause names is found', () => {
  expect(says('2.2', { amount: 5, unit: 'working-day' })).toContain(deadline)
  expect(says('2.2', { amount: 3, unit: 'calendar-day' })).toContain(deadline)
})
test('a term that is one of those its clause names is in order', () =>
  expect(says('2.2', { amount: 5, unit: 'working-day' }, { amount: 3, unit: 'working-day' })).not.toContain(deadline))
test('a period is held to its clause too', () =>
  expect(says('3', { amount: 5, unit: 'month' })).toContain(`term-beside-clause ${workflow}#/stages/care/period`))
test('in an act that says its terms, one that rests on a clause without any is found', () =>
  expect(says('4', { amount: 9, unit: 'month' })).toContain(deadline))
test('an act that says no terms asks for none', () => expect(findings({}, only)).toEqual([]))
