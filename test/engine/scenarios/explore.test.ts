import { describe, expect, test } from 'vitest'
import { explore, play } from '#engine/scenarios'
import type { Scenario, Workflow } from '#engine/schema'
import type { Rules } from '#engine/workflow'
import { rules } from './procedure.ts'

const bound = { steps: 20, states: 500 }

function withWorkflow(change: (workflow: Workflow) => Workflow): Rules {
  return { ...rules, version: { ...rules.version, workflow: change(rules.version.workflow) } }
}

/** What is done in the shortest example of a way, in order; undefined where there is none. */
function shortest(name: string, of = rules, within = bound): readonly unknown[] | undefined {
  const { example } = explore(of, [], within).ways.find(({ target }) => target.name === name) ?? {}
  return example?.steps.map(({ when }) => when.task ?? when.consent ?? when.transition ?? when.closing ?? when.branch)
}

describe('exploring a procedure', () => {
  test('names every transition, closing and branch in the order of the definition', () =>
    expect(explore(rules, [], bound).ways.map(({ target }) => `${target.type} ${target.name}`)).toEqual([
      'transition start/planned',
      'transition service/again',
      'transition end/done',
      'closing over',
      'closing death',
      'branch pause',
      'branch revision',
    ]))

  test.each([
    ['start/planned', ['file', 'assess', 'plan']],
    ['service/again', ['file', 'assess', 'plan', 'service', 'admit', 'visit', 'again']],
    ['end/done', ['death', 'sum']],
    ['over', ['death', 'sum']],
    ['death', ['death']],
    ['pause', ['file', 'assess', 'plan', 'pause']],
    ['revision', ['file', 'assess', 'plan', 'revision']],
  ])('goes %s by the fewest acts', (name, acts) => expect(shortest(name)).toEqual(acts))

  test('gives examples that play without a difference', () => {
    const { ways } = explore(rules, [], bound)
    expect(ways.map(({ example }) => example && play(rules, example).failures)).toEqual(ways.map(() => []))
  })

  test('is the same each time', () => expect(explore(rules, [], bound)).toEqual(explore(rules, [], bound)))
})

describe('a condition on answers', () => {
  const planned = (when: Workflow['stages'][string]['next'][string]['when']) =>
    withWorkflow((workflow) => {
      const { start } = workflow.stages
      if (!start) throw new Error('no start')
      const next = { planned: { to: 'service', when }, instead: { to: 'end', when: [{ done: 'plan' }] } }
      return { ...workflow, stages: { ...workflow.stages, start: { ...start, next } } }
    })
  const answers = (name: string, of: Rules) =>
    explore(of, [], bound)
      .ways.find(({ target }) => target.name === name)
      ?.example?.steps.findLast(({ when }) => when.task === 'plan')?.when.answers

  test('is met by the smallest number that makes it true', () =>
    expect(answers('start/planned', planned([{ '>': [{ var: 'plan.months' }, 3] }]))).toMatchObject({ months: 4 }))
  test('is met by the agency it names', () =>
    expect(answers('start/planned', planned([{ '==': [{ var: 'plan.provider' }, 'other-centre'] }]))).toMatchObject({
      provider: 'other-centre',
    }))
  test('is met by another answer where it denies one', () =>
    expect(answers('start/planned', planned([{ '!': { '==': [{ var: 'plan.provider' }, 'centre'] } }]))).toMatchObject({
      provider: 'other-centre',
    }))
  test('is left unmet for the way beside it', () =>
    expect(answers('start/instead', planned([{ '>': [{ var: 'plan.months' }, 3] }]))).toMatchObject({ months: 1 }))
})

describe('a way that waits for the end of a period', () => {
  test('is gone on the last day: one month from 01.01.2026 ends on 01.02.2026', () => {
    const over = withWorkflow((workflow) => {
      const after = { title: 'Срок прошёл', by: 'body', when: [{ '>=': [{ var: 'on' }, { var: 'service.ends' }] }] }
      return { ...workflow, closings: { ...workflow.closings, after } }
    })
    const example = explore(over, [], bound).ways.find(({ target }) => target.name === 'after')?.example
    expect(example?.steps.at(-1)?.when).toMatchObject({ on: '2026-02-01', closing: 'after' })
  })
})

describe('what the scenarios cover', () => {
  const scenario: Scenario = {
    id: 'town/death',
    title: 'Смерть',
    source: 'town/act#1',
    region: 'town',
    procedure: 'help',
    given: { on: '2026-02-02', agency: 'office', entry: 'application', subject: { surname: 'Образцов' } },
    steps: [{ when: { on: '2026-02-02', closing: 'death' } }, { when: { on: '2026-02-02', task: 'sum' } }],
  }
  test('is said of each way, with the scenario', () => {
    const covered = explore(rules, [scenario], bound).ways.flatMap(({ target, scenarios }) =>
      scenarios.map((id) => `${target.name} ${id}`),
    )
    expect(covered).toEqual(['end/done town/death', 'over town/death', 'death town/death'])
  })
})

describe('the bound', () => {
  test('of steps keeps longer ways from being found, and says so', () => {
    expect(shortest('service/again', rules, { steps: 6, states: 500 })).toBeUndefined()
    expect(explore(rules, [], { steps: 6, states: 500 }).bounded).toBe(true)
    expect(explore(rules, [], bound).bounded).toBe(false)
  })
  test('of states is kept', () => {
    const { states, bounded } = explore(rules, [], { steps: 20, states: 2 })
    expect([states, bounded]).toEqual([2, true])
  })
})
