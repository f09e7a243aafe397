import { expect, test } from 'vitest'
import { createFormStore } from '#app/ui/form/form-store.ts'
import { progressOf } from '#app/ui/form/section-progress.ts'
import { compileForm } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from './definition.ts'

const form = shippedForm('yakutia/assessment-act')
const { layout } = compileForm(form, context, 'ru')

function progress(section: string, answers: Answers) {
  const found = layout.sections.find(({ name }) => name === section)
  const store = createFormStore({ form, context, language: 'ru' }, answers)
  return found && progressOf(found, store.get())
}

test('the head of the act asks for its date and its number', () => {
  expect(progress('head', {})).toEqual({ given: 0, required: 2, wrong: 0 })
  expect(progress('head', { 'act-number': '1' })).toEqual({ given: 1, required: 2, wrong: 0 })
  expect(progress('head', { 'act-number': '1', 'act-date': 'завтра' })).toEqual({ given: 2, required: 2, wrong: 1 })
})

test('no income is no gap, but a row that lacks a cell is one', () => {
  expect(progress('status', { 'family-size': 3 })).toEqual({ given: 1, required: 1, wrong: 0 })
  expect(progress('status', { 'family-size': 3, incomes: [{ person: 'Анна' }] })).toEqual({
    given: 1,
    required: 2,
    wrong: 0,
  })
})

test('a field that a condition shows is asked for, one that it hides is not', () => {
  const before = progress('general', {})
  const after = progress('general', { category: 'многодетная' })
  // The document of the category asks for its name and its date.
  expect(after?.required).toBe((before?.required ?? 0) + 2)
})
