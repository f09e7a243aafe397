import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const workflow = 'workflows/tiny/help.json'
const form = 'forms/tiny/request.json'
const decide = '/stages/intake/tasks/decide'
const main = '/sections/main/fields'

const withTask = (decide: object) =>
  problemsAfter({ [workflow]: { stages: { intake: { tasks: { decide: { ...decide } } } } } })
const withFields = (fields: object) => problemsAfter({ [form]: { sections: { main: { fields: { ...fields } } } } })

describe('a definition has the shape of its kind', () => {
  test('a key it does not know is named, with the nearest it knows', () =>
    expect(withTask({ rolle: 'office' })).toEqual([
      { at: `unknown-key ${workflow}#${decide}/rolle`, key: 'rolle', near: 'role' },
    ]))

  test('a key that is missing is named', () =>
    expect(withTask({ role: null })).toEqual([{ at: `missing-key ${workflow}#${decide}/role`, key: 'role' }]))

  test('a value of another type', () =>
    expect(withTask({ after: 'apply' })).toEqual([{ at: `wrong-type ${workflow}#${decide}/after`, expected: 'array' }]))

  test('a value that is none of the allowed', () =>
    expect(problemsAfter({ [workflow]: { roles: { office: { kind: 'agensy' } } } })).toEqual([
      {
        at: `not-one-of ${workflow}#/roles/office/kind`,
        value: 'agensy',
        allowed: 'person, agency, outside',
        near: 'agency',
      },
    ]))

  test('a name with a dot or a capital', () =>
    expect(withFields({ 'A.b': { kind: 'text', title: 'Имя' } })).toEqual([
      { at: `bad-key ${form}#${main}/A.b`, key: 'A.b' },
    ]))

  test('money without kopecks', () =>
    expect(
      problemsAfter({
        'regions/tiny/catalogues/help.json': { groups: { home: { services: { visit: { norm: '60' } } } } },
      }),
    ).toEqual([
      {
        at: 'bad-format regions/tiny/catalogues/help.json#/groups/home/services/visit/norm',
        format: 'money',
      },
    ]))

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31'])('the date %s, which no calendar has', (from) =>
    expect(problemsAfter({ 'regions/tiny/region.json': { procedures: { help: { inForce: { from } } } } })).toEqual([
      { at: 'bad-format regions/tiny/region.json#/procedures/help/inForce/from', format: 'date' },
    ]),
  )

  test('29 February of a leap year is a date', () =>
    expect(
      problemsAfter({ 'regions/tiny/region.json': { procedures: { help: { inForce: { from: '2028-02-29' } } } } }),
    ).toEqual([]))

  test.each([
    ['too-small', { family: { kind: 'table', max: 0 } }, 'family/max', 1],
    ['too-large', { family: { max: 100000 } }, 'family/max', 1000],
    ['too-short', { months: { title: '' } }, 'months/title', 1],
    ['too-long', { months: { code: '123456789012345678901' } }, 'months/code', 20],
    ['too-many', { months: { default: { '+': [1, 2], '-': [1, 2] } } }, 'months/default', 1],
    ['too-few', { months: { default: { '-': [1] } } }, 'months/default/-', 2],
  ])('%s', (code, fields, pointer, limit) =>
    expect(withFields(fields)).toEqual([{ at: `${code} ${form}#${main}/${pointer}`, limit }]),
  )

  test('the same stage named twice', () =>
    expect(problemsAfter({ [workflow]: { branches: { child: { during: ['care', 'care'] } } } })).toEqual([
      { at: `repeated-item ${workflow}#/branches/child/during/1` },
    ]))

  test('an operator that does not exist', () =>
    expect(withTask({ when: [{ '===': [1, 1] }] })).toEqual([
      { at: `unknown-key ${workflow}#${decide}/when/0/===`, key: '===', near: '==' },
    ]))
})

describe('of several shapes the one that was meant is reported', () => {
  test('a field kind with a misprint is one problem', () =>
    expect(withFields({ months: { kind: 'intejer' } })).toMatchObject([
      { at: `not-one-of ${form}#${main}/months/kind`, value: 'intejer', near: 'integer' },
    ]))

  test('a field without a kind is one problem', () =>
    expect(withFields({ months: { kind: null } })).toEqual([
      { at: `missing-key ${form}#${main}/months/kind`, key: 'kind' },
    ]))

  test('a key of another field kind is one problem', () =>
    expect(withFields({ months: { maxLength: 3 } })).toEqual([
      { at: `unknown-key ${form}#${main}/months/maxLength`, key: 'maxLength' },
    ]))

  test('a term with a unit that does not exist is not a missing «undated»', () =>
    expect(withTask({ deadline: { unit: 'working-days' } })).toMatchObject([
      { at: `not-one-of ${workflow}#${decide}/deadline/unit`, near: 'working-day' },
    ]))

  test('a term without its event lacks just that', () =>
    expect(withTask({ deadline: { from: null } })).toEqual([
      { at: `missing-key ${workflow}#${decide}/deadline/from`, key: 'from' },
    ]))

  test('a validity of no length lacks just that', () =>
    expect(withFields({ paper: { validity: { amount: null } } })).toEqual([
      { at: `missing-key ${form}#${main}/paper/validity/amount`, key: 'amount' },
    ]))
})
