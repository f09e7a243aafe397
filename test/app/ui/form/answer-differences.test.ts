import { expect, test } from 'vitest'
import { answerDifferences } from '#app/ui/form/answer-differences.ts'
import { compileForm } from '#engine/forms'
import { context, shippedForm } from './definition.ts'

const { layout } = compileForm(shippedForm('yakutia/assessment-act'), context, 'ru')

test('two versions of a form are compared field by field, in words', () => {
  const former = {
    'act-date': '2026-02-10',
    'full-name': { surname: 'Образцов', 'given-name': 'Айсен' },
    'studies-now': false,
    incomes: [{ person: 'Анна', 'income-kind': 'пенсия', amount: '15000.00' }],
    'income-total': '15000.00',
  }
  const now = {
    ...former,
    'act-date': '2026-02-11',
    'full-name': { 'given-name': 'Айсен', surname: 'Образцова' },
    'studies-now': true,
    incomes: [...former.incomes, { person: 'Пётр', 'income-kind': 'зарплата', amount: '8372.96' }],
    'income-total': '23372.96',
  }
  const said = answerDifferences(layout, former, now, 'ru').map(({ title, one, other }) => [title, one, other])
  expect(said).toEqual([
    ['от', ['10.02.2026'], ['11.02.2026']],
    ['Ф.И.О.: фамилия', ['Образцов'], ['Образцова']],
    ['получает ли образование в настоящее время', ['нет'], ['да']],
    [
      'Доход гражданина (семьи)',
      ['1. Анна · пенсия · 15\u00a0000,00\u00a0₽'],
      ['1. Анна · пенсия · 15\u00a0000,00\u00a0₽', '2. Пётр · зарплата · 8\u00a0372,96\u00a0₽'],
    ],
  ])
})

test('the order in which parts were typed is no difference', () => {
  const one = { 'full-name': { surname: 'Образцов', 'given-name': 'Айсен' } }
  const other = { 'full-name': { 'given-name': 'Айсен', surname: 'Образцов' } }
  expect(answerDifferences(layout, one, other, 'ru')).toEqual([])
})
