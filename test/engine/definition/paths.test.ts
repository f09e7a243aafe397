import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const workflow = 'workflows/tiny/help.json'
const request = 'forms/tiny/request.json'
const meeting = 'forms/tiny/meeting.json'
const main = '/sections/main/fields'
const decide = `${workflow}#/stages/intake/tasks/decide`
const greet = `${workflow}#/branches/child/tasks/greet`

const inTask = (task: object) =>
  problemsAfter({ [workflow]: { stages: { intake: { tasks: { decide: { ...task } } } } } })
const when = (...condition: object[]) =>
  inTask({ when: condition }).map(({ at, ...params }) => ({ at: at.replace(`${decide}/when`, 'when'), ...params }))
const inGreet = (task: object) =>
  problemsAfter({ [workflow]: { branches: { child: { tasks: { greet: { ...task } } } } } })

describe('a path leads to something of the case', () => {
  test.each([
    'on',
    'subject.name',
    'apply',
    'apply.kind',
    'apply.paper.date',
    'apply.first',
    'apply.first.kind',
    'apply.all',
    'intake',
    'intake.closed',
    'care.ends',
    'child',
    'child.closed',
    'given',
  ])('%s', (path) => expect(when({ answered: path })).toEqual([]))

  test.each([
    ['subject', 'surname', {}],
    ['subject.nane', undefined, { near: 'name' }],
    ['aply.kind', undefined, { near: 'apply' }],
    ['apply.knd', undefined, { near: 'kind' }],
    ['apply.paper.dat', undefined, { near: 'date' }],
    ['apply.first.knd', undefined, { near: 'kind' }],
    ['apply.ends', undefined, {}],
    ['intake.ends', undefined, {}],
    ['care.end', undefined, { near: 'ends' }],
    ['on.month', undefined, {}],
    ['office', undefined, {}],
    ['row.name', undefined, {}],
    ['to-string', undefined, {}],
  ])('not %s', (path, part, hint) => {
    const name = part ? `${path}.${part}` : path
    expect(when({ var: name })).toEqual([{ at: 'unknown-path when/0/var', name, ...hint }])
  })

  test('answers of an amendment are answers of what it amends', () => {
    const amended = { amends: 'apply', form: 'tiny/meeting' }
    expect(inGreet({ ...amended, when: [{ answered: 'apply.name' }] })).toEqual([])
    expect(inGreet({ ...amended, amends: null, when: [{ answered: 'apply.name' }] })).toMatchObject([
      { at: `unknown-path ${greet}/when/0/answered` },
    ])
  })

  test('the names of a broken form are not judged', () =>
    expect(
      problemsAfter({
        'forms/tiny/person.json': { title: null },
        [workflow]: { branches: { child: { tasks: { greet: { prefill: { name: 'subject.other' } } } } } },
      }),
    ).toMatchObject([{ at: 'missing-key forms/tiny/person.json#/title' }]))
})

describe('a path leads to the kind of value its place needs', () => {
  test('a term runs from a date', () => {
    expect(inTask({ deadline: { from: 'apply.paper.date' } })).toEqual([])
    expect(inTask({ deadline: { from: 'apply.kind' } })).toEqual([
      { at: `wrong-kind ${decide}/deadline/from`, name: 'apply.kind', kind: 'choice', expected: 'date, date-time' },
    ])
  })

  test('or from a day written out, if there is such a day', () => {
    expect(inTask({ deadline: { from: '2026-02-28' } })).toEqual([])
    expect(inTask({ deadline: { from: '2026-02-30' } })).toEqual([
      { at: `no-such-date ${decide}/deadline/from`, date: '2026-02-30' },
    ])
  })

  test('a length is a whole number', () =>
    expect(inTask({ deadline: { amount: 'apply.total' } })).toEqual([
      { at: `wrong-kind ${decide}/deadline/amount`, name: 'apply.total', kind: 'money', expected: 'integer' },
    ]))

  test('a period runs from a date', () =>
    expect(problemsAfter({ [workflow]: { stages: { care: { period: { from: 'apply.months' } } } } })).toMatchObject([
      { at: `wrong-kind ${workflow}#/stages/care/period/from`, kind: 'integer' },
    ]))

  test('a recurrence runs from a date', () =>
    expect(inTask({ deadline: null, every: { amount: 1, unit: 'month', from: 'aply' } })).toEqual([
      { at: `unknown-path ${decide}/every/from`, name: 'aply', near: 'apply' },
    ]))

  test('a role is chosen by a field that holds an agency', () => {
    const chosen = (path: string) => problemsAfter({ [workflow]: { roles: { office: { chosen: path } } } })
    expect(chosen('apply.office')).toEqual([])
    expect(chosen('apply.kind')).toMatchObject([
      { at: `wrong-kind ${workflow}#/roles/office/chosen`, expected: 'agency' },
    ])
  })

  test('a branch is held for each row of a list', () =>
    expect(
      problemsAfter({ [workflow]: { branches: { child: { each: 'apply.kind', tasks: { greet: { when: null } } } } } }),
    ).toMatchObject([{ at: `wrong-kind ${workflow}#/branches/child/each`, kind: 'choice' }]))
})

describe('what is carried over', () => {
  test('goes into a field of the form', () =>
    expect(inGreet({ prefill: { nane: 'subject.name' } })).toEqual([
      { at: `unknown-field ${greet}/prefill/nane`, name: 'nane', near: 'name' },
    ]))

  test('comes from an answer or a date', () =>
    expect(inGreet({ prefill: { name: 'subject.nane' } })).toEqual([
      { at: `unknown-path ${greet}/prefill/name`, name: 'subject.nane', near: 'name' },
    ]))

  test('may come from the item a branch is held for', () => {
    expect(inGreet({ prefill: { name: 'row.name' } })).toEqual([])
    expect(inGreet({ prefill: { name: 'row.nane' } })).toEqual([
      { at: `unknown-path ${greet}/prefill/name`, name: 'row.nane', near: 'name' },
    ])
    expect(
      problemsAfter({
        [workflow]: {
          branches: { child: { each: null, tasks: { greet: { when: null, prefill: { name: 'row.name' } } } } },
        },
      }),
    ).toMatchObject([{ at: `unknown-path ${greet}/prefill/name` }])
  })

  test('goes nowhere without a form', () =>
    expect(inTask({ prefill: { name: 'subject.name' } })).toEqual([
      { at: `unknown-field ${decide}/prefill/name`, name: 'name' },
    ]))
})

describe('a condition', () => {
  test('asks what is done of tasks and closings', () => {
    expect(when({ done: 'apply' }, { done: 'refused' })).toEqual([])
    expect(when({ done: 'care' }, { done: 'aply' })).toEqual([
      { at: 'unknown-node when/0/done', name: 'care' },
      { at: 'unknown-node when/1/done', name: 'aply', near: 'apply' },
    ])
  })

  test('asks for consents of the workflow', () =>
    expect(when({ consent: 'servise' })).toEqual([
      { at: 'unknown-consent when/0/consent', name: 'servise', near: 'service' },
    ]))

  test('asks whether documents are valid', () => {
    expect(when({ valid: ['apply', { var: 'on' }] }, { valid: ['apply.paper', { var: 'on' }] })).toEqual([])
    expect(when({ valid: ['aply', { var: 'on' }] }, { valid: ['apply.kind', { var: 'on' }] })).toEqual([
      { at: 'unknown-path when/0/valid/0', name: 'aply', near: 'apply' },
      { at: 'wrong-kind when/1/valid/0', name: 'apply.kind', kind: 'choice', expected: 'document' },
    ])
  })

  test('asks for figures of the region', () => {
    const least = (name: string) => ({ '<': [{ var: 'apply.total' }, { parameter: [name, { var: 'on' }] }] })
    expect(when(least('minimum'))).toEqual([])
    expect(when(least('minimun'))).toEqual([
      { at: 'unknown-parameter when/0/</1/parameter/0', name: 'minimun', region: 'tiny', near: 'minimum' },
    ])
  })

  test('knows the columns of the list it runs over', () => {
    const some = (list: string, column: string) => ({ some: [{ var: list }, { answered: column }] })
    expect(when(some('apply.family', 'row.income'), some('apply.services', 'row.service'))).toEqual([])
    expect(when(some('apply.all', 'row.kind'))).toEqual([])
    expect(when(some('apply.family', 'row.incom'))).toEqual([
      { at: 'unknown-path when/0/some/1/answered', name: 'row.incom', near: 'income' },
    ])
    expect(when(some('apply.kind', 'row.income'))).toMatchObject([{ at: 'unknown-path when/0/some/1/answered' }])
  })

  test('sees the whole case beside the row', () =>
    expect(when({ some: [{ var: 'apply.family' }, { '==': [{ var: 'row.name' }, { var: 'subject.name' }] }] })).toEqual(
      [],
    ))

  test('sees the row its branch is held for', () =>
    expect(inGreet({ when: [{ answered: 'row.nane' }] })).toEqual([
      { at: `unknown-path ${greet}/when/0/answered`, name: 'row.nane', near: 'name' },
    ]))
})

describe('an expression of a form', () => {
  const inForm = (form: string, fields: object) =>
    problemsAfter({ [form]: { sections: { main: { fields: { ...fields } } } } })

  test('names a field of its own', () =>
    expect(inForm(request, { months: { visible: [{ '==': [{ var: 'knd' }, 'care'] }] } })).toEqual([
      { at: `unknown-path ${request}#${main}/months/visible/0/==/0/var`, name: 'knd', near: 'kind' },
    ]))

  test('or an answer of the case that uses it', () =>
    expect(inForm(meeting, { kind: { default: { var: 'apply.knd' } } })).toEqual([
      { at: `unknown-path ${meeting}#${main}/kind/default/var`, name: 'apply.knd', near: 'kind' },
    ]))

  test('or a column of the same row', () =>
    expect(inForm(request, { family: { columns: { half: { value: { share: null, var: 'row.incom' } } } } })).toEqual([
      { at: `unknown-path ${request}#${main}/family/columns/half/value/var`, name: 'row.incom', near: 'income' },
    ]))

  test('a column is not a field of the form', () =>
    expect(inForm(request, { total: { value: { sum: null, var: 'income' } } })).toMatchObject([
      { at: `unknown-path ${request}#${main}/total/value/var` },
    ]))

  test('the service of a row has a code, a volume, months and a norm', () =>
    expect(inForm(request, { services: { columns: { volume: { default: { var: 'service.months' } } } } })).toEqual([]))

  test('and nothing else, and only in services', () => {
    expect(inForm(request, { services: { columns: { volume: { default: { var: 'service.price' } } } } })).toMatchObject(
      [{ at: `unknown-path ${request}#${main}/services/columns/volume/default/var` }],
    )
    expect(inForm(request, { months: { default: { var: 'service.months' } } })).toMatchObject([
      { at: `unknown-path ${request}#${main}/months/default/var` },
    ])
  })

  test.each([
    ['a default', { default: { var: 'knd' } }, 'default/var'],
    ['a requirement', { requires: { known: { when: [{ answered: 'knd' }] } } }, 'requires/known/when/0/answered'],
    [
      'an exception of a validity',
      { validity: { exceptions: { short: { when: [{ answered: 'knd' }], amount: 1, unit: 'week' } } } },
      'validity/exceptions/short/when/0/answered',
    ],
  ])('wherever it stands: %s', (_name, paper, pointer) =>
    expect(inForm(request, { paper })).toEqual([
      { at: `unknown-path ${request}#${main}/paper/${pointer}`, name: 'knd', near: 'kind' },
    ]),
  )

  test('a section that hides', () =>
    expect(problemsAfter({ [request]: { sections: { main: { visible: [{ answered: 'knd' }] } } } })).toMatchObject([
      { at: `unknown-path ${request}#/sections/main/visible/0/answered` },
    ]))
})

describe('a computed value', () => {
  const fields = (change: object) => problemsAfter({ [request]: { sections: { main: { fields: { ...change } } } } })

  test('does not rest on itself', () =>
    expect(fields({ total: { value: { sum: null, var: 'total' } } })).toEqual([
      { at: `cyclic-value ${request}#${main}/total/value`, name: 'total' },
    ]))

  test('nor on one that rests on it, through the rows of a table', () =>
    expect(fields({ family: { columns: { half: { value: { share: [{ var: 'total' }, 1, 2] } } } } })).toEqual([
      { at: `cyclic-value ${request}#${main}/family/columns/half/value`, name: 'family.half' },
      { at: `cyclic-value ${request}#${main}/total/value`, name: 'total' },
    ]))

  test('may rest on another column of the same row', () =>
    expect(
      fields({ family: { columns: { quarter: { kind: 'money', title: 'Четверть', value: { var: 'row.half' } } } } }),
    ).toEqual([]))

  test('nor through the parts of a group', () =>
    expect(
      fields({
        pair: {
          kind: 'group',
          title: 'Пара',
          fields: { one: { kind: 'yes-no', title: 'Есть', value: { answered: 'pair' } } },
        },
      }),
    ).toEqual([{ at: `cyclic-value ${request}#${main}/pair/fields/one/value`, name: 'pair.one' }]))

  test('a value that only uses one of a circle is not in it', () =>
    expect(
      fields({
        total: { value: { sum: null, var: 'total' } },
        more: { kind: 'money', title: 'Ещё', value: { '+': [{ var: 'total' }, '1.00'] } },
      }).map(({ at }) => at),
    ).toEqual([`cyclic-value ${request}#${main}/total/value`]))
})
