import { describe, expect, test } from 'vitest'
import { type Expression, evaluate } from '#engine/expression'
import { date, list, moment, money, no, number, scopeOf, text, unanswered, yes } from './answers.ts'

const answers = scopeOf({
  income: money('9.00'),
  'income-again': money('9.00'),
  children: number('3'),
  dose: number('0.30'),
  finding: text('need'),
  consented: yes,
  applied: date('2026-02-05'),
  registered: moment('2026-02-05T11:20+09:00'),
  'registered-in-moscow': moment('2026-02-05T05:20:00+03:00'),
  'after-midnight': moment('2026-03-01T00:30+09:00'),
  helpers: list(text('relatives'), text('other')),
  rows: list(),
})

const v = (path: string): Expression => ({ var: path })
const wrong = { type: 'unknown', reason: 'wrong-type' }

describe('comparing answers', () => {
  test.each<[string, Expression, unknown]>([
    ['an age not given is not below 18', { '<': [v('age'), 18] }, unanswered('age')],
    ['an answer not given is not different from anything', { '!=': [v('outcome'), 'signed'] }, unanswered('outcome')],
    ['9.00 rubles are less than 15000.00', { '<': [v('income'), '15000.00'] }, yes],
    ['15000.00 rubles are more than 9.00', { '>': ['15000.00', v('income')] }, yes],
    ['a moment is on its own date', { '==': [v('registered'), v('applied')] }, yes],
    ['a moment is not later than its own date', { '<=': [v('registered'), '2026-02-05'] }, yes],
    ['a moment is not before its own date', { '<': [v('registered'), v('applied')] }, no],
    ['half past midnight in Yakutsk is 1 March there', { '>=': [v('after-midnight'), '2026-03-01'] }, yes],
    ['the same instant in two time zones', { '==': [v('registered'), v('registered-in-moscow')] }, yes],
    ['a minute later elsewhere', { '<': [v('registered'), '2026-02-05T05:21+03:00'] }, yes],
    ['a moment in UTC', { '==': [v('registered'), '2026-02-05T02:20:00.000Z'] }, yes],
    ['a date against a date', { '<': [v('applied'), '2026-02-06'] }, yes],
    ['exact numbers, whatever their places', { '==': [v('dose'), 0.3] }, yes],
    ['a number equal to a whole literal', { '>=': [v('children'), 3] }, yes],
    ['text', { '==': [v('finding'), 'need'] }, yes],
    ['other text', { '!=': [v('finding'), 'no-need'] }, yes],
    ['yes and no', { '==': [v('consented'), true] }, yes],
    ['the same money', { '==': [v('income'), v('income-again')] }, yes],
    ['no rubles at all', { '>': [v('income'), 0] }, yes],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))

  test.each<[string, Expression]>([
    ['money and a number', { '<': [v('income'), 15000] }],
    ['money and a text of another form', { '<': [v('income'), '15000'] }],
    ['money and an answered number', { '==': [v('income'), v('children')] }],
    ['a number and a text', { '==': [v('children'), 'three'] }],
    ['yes and the text «true»', { '==': [v('consented'), 'true'] }],
    ['an answered text and an answered date', { '==': [v('finding'), v('applied')] }],
    ['a date and a day that does not exist', { '<': [v('applied'), '2026-02-30'] }],
    ['texts, which have no order', { '<': [v('finding'), 'zzz'] }],
    ['yes and no, which have no order', { '<': [v('consented'), true] }],
    ['whole lists', { '==': [v('helpers'), v('helpers')] }],
  ])('%s cannot be compared', (_, expression) => expect(evaluate(expression, answers)).toEqual(wrong))
})

describe('the same instant on two clocks', () => {
  test.each([
    ['over the end of February', '2026-03-01T00:30+09:00', '2026-02-28T18:30+03:00'],
    ['over 29 February of a leap year', '2028-03-01T00:30+09:00', '2028-02-29T18:30+03:00'],
    ['over the end of February 2100, no leap year', '2100-03-01T00:30+09:00', '2100-02-28T18:30+03:00'],
    ['over 29 February 2000', '2000-03-01T00:30+09:00', '2000-02-29T18:30+03:00'],
    ['over the end of a year', '2026-01-01T05:00+09:00', '2025-12-31T20:00Z'],
    ['over the end of a 31-day month', '2026-08-01T01:15+09:00', '2026-07-31T16:15+00:00'],
    ['west of Greenwich', '2026-05-01T03:00+09:00', '2026-04-30T12:30-05:30'],
    ['written with seconds', '2026-05-01T03:00:00+09:00', '2026-05-01T03:00:00.000+09:00'],
  ])('%s', (_, here, there) => {
    const answers = scopeOf({ here: moment(here), there: moment(there) })
    expect(evaluate({ '==': [v('here'), v('there')] }, answers)).toEqual(yes)
  })

  test.each(['2026-05-01T03:00:01+09:00', '2026-05-01T03:00:00.001+09:00', '2027-05-01T03:00+09:00'])(
    'later: %s',
    (later) => {
      const answers = scopeOf({ here: moment('2026-05-01T03:00+09:00'), later: moment(later) })
      expect(evaluate({ '<': [v('here'), v('later')] }, answers)).toEqual(yes)
    },
  )

  test('a time without an offset is no instant', () => {
    const answers = scopeOf({ here: moment('2026-05-01T03:00'), there: moment('2026-05-01T03:00+09:00') })
    expect(evaluate({ '==': [v('here'), v('there')] }, answers)).toEqual(wrong)
  })
})

describe('being one of a list', () => {
  test.each<[string, Expression, unknown]>([
    ['a chosen option', { in: ['other', v('helpers')] }, yes],
    ['an option not chosen', { in: ['neighbours', v('helpers')] }, no],
    ['nothing chosen yet', { in: ['other', v('reasons')] }, unanswered('reasons')],
    ['an answer among written options', { in: [v('finding'), ['need', 'partial-need']] }, yes],
    ['money among written sums', { in: [v('income'), ['5.00', '9.00']] }, yes],
    ['found beside an answer not given', { in: [v('finding'), [v('other'), 'need']] }, yes],
    ['not found beside an answer not given', { in: [v('finding'), [v('other'), 'no-need']] }, unanswered('other')],
    ['an answer not given', { in: [v('other'), ['need']] }, unanswered('other')],
    ['nothing is in an empty list', { in: ['other', v('rows')] }, no],
    ['a text is no list', { in: ['nee', v('finding')] }, wrong],
  ])('%s', (_, expression, outcome) => expect(evaluate(expression, answers)).toEqual(outcome))
})
