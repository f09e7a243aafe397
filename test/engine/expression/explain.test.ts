import { describe, expect, test } from 'vitest'
import { type Explanation, type Expression, explain, unmet } from '#engine/expression'
import { date, list, money, no, number, record, scopeOf, text, unanswered, yes } from './answers.ts'

const v = (path: string): Expression => ({ var: path })
const literal = (outcome: Explanation['outcome']): Explanation => ({ operator: 'literal', outcome, parts: [] })

describe('explaining an outcome', () => {
  test('shows every part with what it read', () => {
    const answers = scopeOf({ birth: date('2014-02-11'), on: date('2026-02-10') })
    expect(explain({ '>=': [{ age: [v('birth'), v('on')] }, 12] }, answers)).toEqual({
      operator: '>=',
      outcome: no,
      parts: [
        {
          operator: 'age',
          outcome: number('11'),
          parts: [
            { operator: 'var', outcome: date('2014-02-11'), path: 'birth', parts: [] },
            { operator: 'var', outcome: date('2026-02-10'), path: 'on', parts: [] },
          ],
        },
        literal(number('12')),
      ],
    })
  })

  test('shows a list operator as its list and one part per row', () => {
    const rows = list(record({ amount: money('1.00') }), record({ amount: money('2.00') }))
    const found = explain({ sum: [v('rows'), v('row.amount')] }, scopeOf({ rows }))
    expect(found.parts).toEqual([
      { operator: 'var', outcome: rows, path: 'rows', parts: [] },
      { operator: 'var', outcome: money('1.00'), path: 'row.amount', parts: [] },
      { operator: 'var', outcome: money('2.00'), path: 'row.amount', parts: [] },
    ])
  })

  test('names the task, the consent, the answer, the paper and the parameter asked for', () => {
    const asked: readonly Expression[] = [
      { done: 'enrol' },
      { consent: 'service' },
      { answered: 'papers.diagnosis' },
      { valid: ['papers', '2026-03-02'] },
      { parameter: ['subsistence-minimum', '2026-03-02'] },
    ]
    expect(asked.map((expression) => explain(expression, scopeOf()).path)).toEqual([
      'enrol',
      'service',
      'papers.diagnosis',
      'papers',
      'subsistence-minimum',
    ])
  })
})

describe('what keeps conditions from holding', () => {
  const answers = scopeOf({ outcome: text('declined'), consented: yes })
  const signed: Expression = { '==': [v('outcome'), 'signed'] }
  const short = (parts: readonly Explanation[]) => parts.map(({ operator, outcome }) => [operator, outcome])

  test.each<[string, readonly Expression[], unknown]>([
    ['nothing, when all hold', [v('consented'), { '!': [signed] }], []],
    [
      'each condition that is not met',
      [signed, v('consented'), { done: 'enrol' }],
      [
        ['==', no],
        ['done', no],
      ],
    ],
    ['the part of an «and»', [{ and: [v('consented'), { and: [signed] }] }], [['==', no]]],
    ['an «or» as a whole, any part would do', [{ or: [signed, { done: 'enrol' }] }], [['or', no]]],
    ['what is not answered, as such', [{ '==': [v('danger'), 'none'] }], [['==', unanswered('danger')]]],
    [
      'what is false beside what is not answered',
      [v('danger'), signed],
      [
        ['var', unanswered('danger')],
        ['==', no],
      ],
    ],
    ['what is no condition', [v('outcome')], [['var', text('declined')]]],
  ])('%s', (_, conditions, parts) => expect(short(unmet(conditions, answers))).toEqual(parts))
})
