import { describe, expect, test } from 'vitest'
import { contextOf, factsOf } from '#app/ui/form/case-facts.ts'
import { defaultAnswers, settle } from '#engine/forms'
import type { Form } from '#engine/schema'
import { context, shippedForm } from './definition.ts'

const act = shippedForm('yakutia/assessment-act')

const wage: Form = {
  id: 'test/wage',
  title: 'Доход',
  sections: {
    income: {
      title: 'Доход',
      fields: {
        income: { kind: 'money', title: 'Доход' },
        poor: {
          kind: 'text',
          title: 'Основание',
          visible: [{ '<': [{ var: 'income' }, { parameter: ['living-wage', { var: 'on' }] }] }],
        },
      },
    },
  },
}

describe('what a form looks at in its case travels as data', () => {
  test('a default taken from the subject is the same on both sides', () => {
    const there = contextOf(factsOf(act, context))
    expect(defaultAnswers(act, there)).toEqual({ 'full-name': { surname: 'Семёнова' } })
    expect(defaultAnswers(act, there)).toEqual(defaultAnswers(act, context))
  })

  test('a parameter on the day of the act shows and hides the same fields', () => {
    const there = contextOf(factsOf(wage, context))
    expect(settle(wage, { income: '22554.99' }, there).hidden).toEqual(new Set())
    expect(settle(wage, { income: '22555.00' }, there).hidden).toEqual(new Set(['/poor']))
  })

  test('only what the form names leaves the server', () => {
    expect(Object.keys(factsOf(wage, context).values)).toEqual(['income', 'on'])
    expect(factsOf(wage, context).catalogues).toEqual({})
  })
})
