import { describe, expect, test } from 'vitest'
import { type Expression, evaluate } from '#engine/expression'
import { date, list, moment, money, no, number, record, scopeOf, text, unanswered, yes } from './answers.ts'

const v = (path: string): Expression => ({ var: path })
const unknown = (reason: string) => ({ type: 'unknown', reason })

describe('full years of age', () => {
  test.each<[string, string, string, string]>([
    ['the day before the birthday', '2014-02-11', '2026-02-10', '11'],
    ['on the birthday', '2014-02-11', '2026-02-11', '12'],
    ['later in the year', '2014-02-11', '2026-12-31', '12'],
    ['on the day of birth', '2026-02-11', '2026-02-11', '0'],
    ['born on 29 February, 28 February of a common year', '2008-02-29', '2026-02-28', '17'],
    ['born on 29 February, 1 March of a common year', '2008-02-29', '2026-03-01', '18'],
    ['born on 29 February, 28 February of a leap year', '2008-02-29', '2028-02-28', '19'],
    ['born on 29 February, 29 February of a leap year', '2008-02-29', '2028-02-29', '20'],
    ['by the local date of the moment', '2008-02-05', '2026-02-05T00:30+09:00', '18'],
  ])('%s', (_, birth, on, age) => {
    const answers = scopeOf({ 'subject.birth-date': date(birth), on: on.includes('T') ? moment(on) : date(on) })
    expect(evaluate({ age: [v('subject.birth-date'), v('on')] }, answers)).toEqual(number(age))
  })

  test.each<[string, Expression, unknown]>([
    ['a birth date not given', { '<': [{ age: [v('birth'), v('on')] }, 18] }, unanswered('birth')],
    ['a date before birth', { age: ['2026-02-12', v('on')] }, unknown('negative')],
    ['a written date', { age: ['2014-02-11', v('on')] }, number('12')],
    ['a text', { age: [v('name'), v('on')] }, unknown('wrong-type')],
    ['a number', { age: [12, v('on')] }, unknown('wrong-type')],
  ])('%s', (_, expression, outcome) => {
    const answers = scopeOf({ on: date('2026-02-11'), name: text('2014-02-11') })
    expect(evaluate(expression, answers)).toEqual(outcome)
  })
})

describe('being answered', () => {
  const answers = scopeOf({
    name: text('Иванов'),
    empty: text(''),
    blank: text('  '),
    refused: no,
    nothing: money('0.00'),
    chosen: list(text('other')),
    'nothing-chosen': list(),
    diagnosis: record({ number: unanswered('diagnosis.number'), date: date('2026-02-05') }),
    treatment: record({ number: unanswered('treatment.number') }),
  })

  test.each<[string, unknown]>([
    ['name', yes],
    ['refused', yes],
    ['nothing', yes],
    ['chosen', yes],
    ['diagnosis', yes],
    ['empty', no],
    ['blank', no],
    ['nothing-chosen', no],
    ['treatment', no],
    ['discharge', no],
  ])('%s', (path, outcome) => expect(evaluate({ answered: path }, answers)).toEqual(outcome))

  test('a cell of the current row', () => {
    const rows = scopeOf({ rows: list(record({ name: text('') }), record({ name: text('Петрова') })) })
    expect(evaluate({ count: [v('rows'), { answered: 'row.name' }] }, rows)).toEqual(number('1'))
  })
})

describe('what the case knows', () => {
  const answers = scopeOf(
    { on: date('2026-03-02') },
    {
      done: ['enrol'],
      consents: ['service'],
      valid: (path, on) => (path === 'papers' && on.type === 'date' && on.value <= '2026-03-04' ? yes : no),
      parameter: (name, on) =>
        name === 'subsistence-minimum' && on.type === 'date' ? money('18939.00') : unanswered(name),
    },
  )

  test.each<[Expression, unknown]>([
    [{ done: 'enrol' }, yes],
    [{ done: 'refuse' }, no],
    [{ consent: 'service' }, yes],
    [{ consent: 'treatment' }, no],
    [{ valid: ['papers', v('on')] }, yes],
    [{ valid: ['papers', '2026-03-05'] }, no],
    [{ valid: ['papers', v('start')] }, unanswered('start')],
    [{ valid: ['papers', 5] }, unknown('wrong-type')],
    [{ parameter: ['subsistence-minimum', v('on')] }, money('18939.00')],
    [{ parameter: ['subsistence-minimum', v('start')] }, unanswered('start')],
    [{ '<': [{ parameter: ['subsistence-minimum', v('on')] }, '18939.01'] }, yes],
  ])('%j', (expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))
})
