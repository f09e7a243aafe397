import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const region = 'regions/tiny/region.json'
const workflow = 'workflows/tiny/help.json'
const request = 'forms/tiny/request.json'
const main = '/sections/main/fields'

const inWorkflow = (change: object) => problemsAfter({ [workflow]: { ...change } })
const inTask = (task: object) => inWorkflow({ stages: { intake: { tasks: { decide: { ...task } } } } })
const decide = `${workflow}#/stages/intake/tasks/decide`

describe('the tiny region', () => {
  test('has no problems', () => expect(problemsAfter({})).toEqual([]))
})

describe('a reference to a file leads to one', () => {
  test('a calendar of the region', () =>
    expect(problemsAfter({ [region]: { calendar: 'tiny/office' } })).toEqual([
      { at: `unknown-calendar ${region}#/calendar`, name: 'tiny/office', near: 'tiny/offices' },
    ]))

  test('a calendar of an agency', () =>
    expect(problemsAfter({ [region]: { agencies: { office: { calendar: 'moon/common' } } } })).toEqual([
      { at: `unknown-calendar ${region}#/agencies/office/calendar`, name: 'moon/common' },
    ]))

  test('the workflow of a procedure', () =>
    expect(problemsAfter({ [region]: { procedures: { help: { workflow: 'tiny/hepl' } } } })).toContainEqual({
      at: `unknown-workflow ${region}#/procedures/help/workflow`,
      name: 'tiny/hepl',
      near: 'tiny/help',
    }))

  test('the form of the subject, of a consent, of a task and of a closing', () =>
    expect(
      inWorkflow({
        subject: { form: 'tiny/a' },
        consents: { service: { form: 'tiny/b' } },
        stages: {
          care: { tasks: { pay: { title: 'Выплатить', role: 'office', form: 'tiny/c', source: 'tiny/order#3' } } },
        },
        closings: { given: { form: 'tiny/d' } },
      }).filter(({ at }) => at.startsWith('unknown-form')),
    ).toEqual([
      { at: `unknown-form ${workflow}#/subject/form`, name: 'tiny/a' },
      { at: `unknown-form ${workflow}#/consents/service/form`, name: 'tiny/b' },
      { at: `unknown-form ${workflow}#/stages/care/tasks/pay/form`, name: 'tiny/c' },
      { at: `unknown-form ${workflow}#/closings/given/form`, name: 'tiny/d' },
    ]))

  test('the catalogue of a services field', () =>
    expect(
      problemsAfter({ [request]: { sections: { main: { fields: { services: { catalogue: 'tiny/x' } } } } } }),
    ).toEqual([{ at: `unknown-catalogue ${request}#${main}/services/catalogue`, name: 'tiny/x' }]))

  test('the region of an example', () =>
    expect(problemsAfter({ 'regions/tiny/scenarios/granted.json': { region: 'tinny' } })).toEqual([
      { at: 'unknown-region regions/tiny/scenarios/granted.json#/region', name: 'tinny', near: 'tiny' },
    ]))

  test('a file that is broken is not also missing', () =>
    expect(problemsAfter({ 'forms/tiny/person.json': { sections: null } })).toEqual([
      { at: 'missing-key forms/tiny/person.json#/sections', key: 'sections' },
    ]))

  test('a country does not name what belongs to its district', () =>
    expect(problemsAfter({ 'regions/land/region.json': { calendar: 'tiny/offices' } })).toContainEqual({
      at: 'downward-reference regions/land/region.json#/calendar',
      name: 'tiny/offices',
      region: 'land',
    }))
})

describe('a clause is one of its act', () => {
  test('the act exists', () =>
    expect(inWorkflow({ consents: { service: { source: 'tiny/ordre#3' } } })).toEqual([
      { at: `unknown-act ${workflow}#/consents/service/source`, name: 'tiny/ordre', near: 'tiny/order' },
    ]))

  test('the clause exists, in a list of clauses too', () =>
    expect(inWorkflow({ consents: { service: { source: ['tiny/order#3', 'tiny/order#3.1'] } } })).toEqual([
      { at: `unknown-clause ${workflow}#/consents/service/source/1`, name: '3.1', act: 'tiny/order' },
    ]))

  test('a question to an act is about its own clauses', () =>
    expect(
      problemsAfter({ 'regions/tiny/acts/order.json': { findings: { 'no-term': { clauses: ['2', '20'] } } } }),
    ).toMatchObject([
      { at: 'unknown-clause regions/tiny/acts/order.json#/findings/no-term/clauses/1', name: '20', act: 'tiny/order' },
    ]))
})

describe('a norm names its clause or says that the act is silent', () => {
  const silent = { source: null }
  test.each([
    ['a task', { stages: { intake: { tasks: { decide: silent } } } }, '/stages/intake/tasks/decide'],
    [
      'a term',
      { stages: { intake: { tasks: { decide: { deadline: silent } } } } },
      '/stages/intake/tasks/decide/deadline',
    ],
    [
      'a requirement',
      { stages: { intake: { tasks: { decide: { requires: { consent: silent } } } } } },
      '/stages/intake/tasks/decide/requires/consent',
    ],
    ['a transition', { stages: { intake: { next: { granted: silent } } } }, '/stages/intake/next/granted'],
    ['a period', { stages: { care: { period: silent } } }, '/stages/care/period'],
    ['a branch', { branches: { child: silent } }, '/branches/child'],
    ['a closing', { closings: { given: silent } }, '/closings/given'],
    ['a consent', { consents: { service: silent } }, '/consents/service'],
    ['a duty', { duties: { learn: { title: 'Учиться', role: 'office' } } }, '/duties/learn'],
  ])('%s', (_name, change, pointer) => expect(inWorkflow(change)).toEqual([{ at: `no-source ${workflow}#${pointer}` }]))

  test('a term that the act does not give', () =>
    expect(inTask({ deadline: { amount: null, unit: null, from: null, source: null, undated: 'Не назван' } })).toEqual([
      { at: `no-source ${decide}/deadline` },
    ]))

  test('a form, a validity in it and a service', () =>
    expect(
      problemsAfter({
        [request]: { source: null, sections: { main: { fields: { paper: { validity: { source: null } } } } } },
        'regions/tiny/catalogues/help.json': { groups: { home: { services: { visit: { source: null } } } } },
      }),
    ).toEqual([
      { at: `no-source ${request}#` },
      { at: `no-source ${request}#${main}/paper/validity` },
      { at: 'no-source regions/tiny/catalogues/help.json#/groups/home/services/visit' },
    ]))

  test('but not both', () =>
    expect(inWorkflow({ closings: { given: { finding: 'Не описано' } } })).toEqual([
      { at: `source-and-finding ${workflow}#/closings/given/finding` },
    ]))

  test('a requirement of a field speaks through its form', () =>
    expect(
      problemsAfter({
        [request]: { sections: { main: { fields: { months: { requires: { some: { when: [true] } } } } } } },
      }),
    ).toEqual([]))
})
