import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const region = 'regions/tiny/region.json'
const workflow = 'workflows/tiny/help.json'
const request = 'forms/tiny/request.json'
const main = '/sections/main/fields'

const inWorkflow = (change: object) => problemsAfter({ [workflow]: { ...change } })
const _inTask = (task: object) => inWorkflow({ stages: { intake: { tasks: { decide: { ...task } } } } })
const _decide = `${workflow}#/stages/intake/tasks/decide`

describe('a form', () => {
  const fields = (change: object, sections: object = {}) =>
    problemsAfter({ [request]: { sections: { main: { fields: { ...change } }, ...sections } } })

  test('has a field name once, whatever the section', () =>
    expect(fields({}, { more: { title: 'Ещё', fields: { months: { kind: 'integer', title: 'Ещё' } } } })).toEqual([
      { at: `repeated-name ${request}#/sections/more/fields/months`, name: 'months' },
    ]))

  test.each(['on', 'row', 'service', 'first', 'all'])('has no field called %s', (name) =>
    expect(fields({ [name]: { kind: 'text', title: 'Имя' } })).toEqual([
      { at: `reserved-name ${request}#${main}/${name}`, name },
    ]),
  )

  test('has no table in a table', () =>
    expect(
      fields({
        family: {
          columns: { pets: { kind: 'table', title: 'Звери', columns: { name: { kind: 'text', title: 'Имя' } } } },
        },
      }),
    ).toEqual([{ at: `nested-table ${request}#${main}/family/columns/pets` }]))

  test('asks for a kind of agency that its region has', () =>
    expect(fields({ office: { of: 'offices' } })).toEqual([
      { at: `unknown-agency-kind ${request}#${main}/office/of`, name: 'offices', region: 'tiny', near: 'office' },
    ]))

  test('offers lists of its region', () => {
    const offering = { name: { kind: 'text', title: 'Кто', from: ['hospitals', 'centers'] } }
    const lists = { hospitals: { title: 'Больницы', items: {} }, centres: { title: 'Центры', items: {} } }
    const at = `unknown-list ${request}#${main}`
    const unknown = { at: `${at}/name/from/1`, name: 'centers', near: 'centres' }
    const fields = { sections: { main: { fields: offering } } }
    expect(problemsAfter({ [region]: { lists }, [request]: fields })).toEqual([unknown])

    const family = { columns: { name: { from: ['hospitals'] } } }
    expect(problemsAfter({ [request]: { sections: { main: { fields: { family } } } } })).toEqual([
      { at: `${at}/family/columns/name/from/0`, name: 'hospitals' },
    ])
  })
})

describe('an example', () => {
  const file = 'regions/tiny/scenarios/granted.json'
  test.each([
    ['a procedure of its region', { procedure: 'halp' }, 'procedure', '/procedure', 'halp', 'help'],
    ['an agency of its region', { given: { agency: 'offise' } }, 'agency', '/given/agency', 'offise', 'office'],
    [
      'an entry of the workflow',
      { given: { entry: 'aplication' } },
      'entry',
      '/given/entry',
      'aplication',
      'application',
    ],
  ])('names %s', (_name, change, word, pointer, name, near) =>
    expect(problemsAfter({ [file]: change })).toEqual([{ at: `unknown-${word} ${file}#${pointer}`, name, near }]),
  )

  test.each([
    ['task', 'aply', 'apply'],
    ['closing', 'refuset', 'refused'],
    ['branch', 'chilt', 'child'],
    ['transition', 'grantet', 'granted'],
    ['consent', 'servise', 'service'],
  ])('does in its steps a %s that there is', (word, name, near) =>
    expect(problemsAfter({ [file]: { steps: [{ when: { on: '2026-02-05', [word]: name } }] } })).toEqual([
      { at: `unknown-${word} ${file}#/steps/0/when/${word}`, name, near },
    ]),
  )

  test('happens on days that there are', () =>
    expect(problemsAfter({ [file]: { given: { on: '2026-02-30' } } })).toEqual([
      { at: `no-such-date ${file}#/given/on`, date: '2026-02-30' },
    ]))
})
