import { describe, expect, test } from 'vitest'
import { fieldsOf, formProblems } from '#engine/forms'
import type { Form } from '#engine/schema'
import { given, shipped } from './a-form.ts'

// 63-Н, приложение № 1.
const form = shipped<Form>('forms/yakutia/assessment-act.json')
const act = given(form)

describe('the assessment act', () => {
  test('has 64 fields: 2 in the head, then 18, 4, 22, 12 and 6', () => {
    const top = fieldsOf(form).filter(({ path }) => path.length === 1)
    const counts = Object.keys(form.sections).map((section) => top.filter((one) => one.section === section).length)
    expect(counts).toEqual([2, 18, 4, 22, 12, 6])
    expect(top).toHaveLength(64)
  })

  test('can be filled in', () => {
    expect(formProblems(form)).toEqual([])
  })

  test('begins and ends as it is printed', () => {
    const names = fieldsOf(form).flatMap(({ path }) => (path.length === 1 ? path : []))
    expect(names.slice(0, 3)).toEqual(['act-date', 'act-number', 'full-name'])
    expect(names.slice(-2)).toEqual(['conclusion-date', 'signature'])
  })

  // What is asked only after an answer, and what brings it up.
  test.each([
    ['category-document', {}, { category: 'ветеран' }],
    ['rehab-programme', { 'has-rehab-programme': 'no' }, { 'has-rehab-programme': 'yes' }],
    ['housing-kind', { 'no-housing-reason': 'снос дома' }, {}],
    ['rooms', { 'housing-kind': 'house' }, { 'housing-kind': 'flat' }],
    ['housing-other', { 'housing-kind': 'house' }, { 'housing-kind': 'other' }],
    ['family-status-other', {}, { 'family-status': 'other' }],
    ['relations-other', {}, { relations: 'other' }],
    ['bad-habits-list', { 'bad-habits': 'no' }, { 'bad-habits': 'yes' }],
    ['helpers-other', { helpers: ['neighbours'] }, { helpers: ['neighbours', 'other'] }],
    ['help-frequency', {}, { helpers: ['neighbours'] }],
    ['help-terms', { helpers: [] }, { helpers: ['neighbours'] }],
    ['contraindications-list', { contraindications: 'no' }, { contraindications: 'yes' }],
    ['recommended-forms', { indicated: 'not-indicated' }, { indicated: 'indicated' }],
  ])('asks for %s only where it applies', (field, without, withIt) => {
    expect(act.hidden(without)).toContain(`/${field}`)
    expect(act.hidden(withIt)).not.toContain(`/${field}`)
    const asked = (answers: object) => act.problems(answers).some((problem) => problem.startsWith(`required ${field}`))
    expect(asked(without)).toBe(false)
    expect(asked(withIt)).toBe(true)
  })

  test('a reason for having no housing takes the housing with it, and the rooms with the housing', () => {
    const answers = { 'housing-kind': 'flat', rooms: 2, floor: 3 }
    expect(act.settled(answers)).toEqual(answers)
    expect(act.settled({ ...answers, 'no-housing-reason': 'снос дома' })).toEqual({ 'no-housing-reason': 'снос дома' })
  })

  test('a floor is not asked for in a house of one’s own', () => {
    expect(act.settled({ 'housing-kind': 'house', floor: 1 })).toEqual({ 'housing-kind': 'house' })
  })

  test('income of 540 000,00 in a family of three is 15 000,00 a head', () => {
    const incomes = [
      { person: 'Иванов И. И.', 'income-kind': 'заработная плата', amount: '360 000,00' },
      { person: 'Иванова А. П.', 'income-kind': 'пенсия', amount: '180 000,00' },
    ]
    expect(act.settled({ incomes, 'family-size': 3 })).toMatchObject({
      'income-total': '540000.00',
      'per-head-income': '15000.00',
    })
  })

  test('is not earlier than the application', () => {
    const unmet = 'requirement-unmet act-date {"name":"not-before-application"}'
    expect(act.problems({ 'act-date': '2026-02-04', 'application-date': '2026-02-05' })).toContain(unmet)
    expect(act.problems({ 'act-date': '2026-02-10', 'application-date': '2026-02-05' })).not.toContain(unmet)
  })
})
