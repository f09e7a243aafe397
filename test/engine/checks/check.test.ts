import { describe, expect, test } from 'vitest'
import { checkBy, type Rule } from '#engine/checks'
import { findings, read, saneRegion } from './sane-region.ts'

const workflow = 'workflows/town/help.json'
const lines = JSON.stringify(saneRegion[workflow], null, 2).split('\n')
const base = { kind: 'workflow', id: 'town/help', path: ['stages', 'intake'] } as const
const rule = (change: Partial<Rule>): Rule => ({ code: 'no-lunch', severity: 'warning', find: () => [base], ...change })

describe('checking definitions that load', () => {
  test('finds nothing in a sane region', () => expect(findings()).toEqual([]))

  test('says where a problem is written', () =>
    expect(checkBy(read(), [rule({ find: () => [{ ...base, params: { name: 'intake' } }] })])).toEqual([
      {
        code: 'no-lunch',
        severity: 'warning',
        path: ['stages', 'intake'],
        params: { name: 'intake' },
        file: workflow,
        pointer: '/stages/intake',
        line: lines.indexOf('    "intake": {') + 1,
        column: 5,
      },
    ]))

  test('puts errors first, then warnings, then notes, each in the order of the file', () => {
    const at = (...path: readonly string[]) => [{ ...base, path }]
    const list = [
      rule({ code: 'a-note', severity: 'note', find: () => at('id') }),
      rule({ code: 'late', severity: 'error', find: () => at('closings') }),
      rule({ code: 'early', severity: 'error', find: () => at('id') }),
      rule({ code: 'a-warning', find: () => at('id') }),
    ]
    expect(checkBy(read(), list).map(({ code }) => code)).toEqual(['early', 'late', 'a-warning', 'a-note'])
  })

  test('names a rule that breaks down, and runs the others', () => {
    const broken = rule({
      code: 'broken',
      find: () => {
        throw new Error('no such luck')
      },
    })
    const found = checkBy(read(), [broken, rule({})])
    expect(found.map(({ code, severity, params }) => [code, severity, params?.name])).toEqual([
      ['check-failed', 'error', 'broken'],
      ['no-lunch', 'warning', undefined],
    ])
  })

  test('says as a note that a rule gave up at its bound', () =>
    expect(checkBy(read(), [rule({ severity: 'error', find: () => [{ ...base, unproved: true }] })])).toMatchObject([
      { code: 'check-bounded', severity: 'note', params: { name: 'no-lunch' }, pointer: '/stages/intake' },
    ]))

  test('tells at most 200 places of one rule, and that there are more', () => {
    const many = rule({ find: () => Array.from({ length: 300 }, (_, at) => ({ ...base, path: ['x', at] })) })
    const found = checkBy(read(), [many])
    expect([found.length, found.at(-1)?.code]).toEqual([201, 'check-bounded'])
  })
})

describe('a region', () => {
  const severity = (name: string) =>
    checkBy(read({ 'regions/town/region.json': { checks: { 'no-lunch': name } } }), [rule({})])
  test.each(['error', 'note'])('sets how severe a check is: %s', (name) =>
    expect(severity(name).map((found) => found.severity)).toEqual([name]),
  )
  test('switches a check off', () => expect(severity('off')).toEqual([]))
})
