import { expect, test } from 'vitest'
import { is, withWays, workflow } from './intake.ts'
import { only } from './only.ts'

const rule = only('transition-shadowed')
const decision = { urgent: { kind: 'yes-no', title: 'Срочно' } }
const general = { when: [is('decide.granted', true)] }
const special = { when: [is('decide.granted', true), is('decide.urgent', true)] }
const shadowed = (name: string) => [`transition-shadowed ${workflow}#/stages/intake/next/way-${name}`]

test('a special case after the general one is never reached', () =>
  expect(withWays({ general, special }, rule, { decision })).toEqual(shadowed('special')))

test('before it, it is', () => expect(withWays({ special, general }, rule, { decision })).toEqual([]))

test('two that together cover a third leave nothing to it', () => {
  const no = { when: [is('decide.granted', false)] }
  const any = { when: [{ answered: 'decide.granted' }] }
  expect(withWays({ general, no, any }, rule)).toEqual(shadowed('any'))
})

test('nobody can choose what the case takes by itself', () =>
  expect(withWays({ 'by-hand': { ...special, by: 'office' }, general }, rule, { decision })).toEqual(
    shadowed('by-hand'),
  ))
