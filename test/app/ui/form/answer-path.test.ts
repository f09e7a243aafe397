import { describe, expect, test } from 'vitest'
import { withAnswer } from '#app/ui/form/answer-path.ts'

const answers = { name: 'Анна', incomes: [{ amount: '1' }, { amount: '2' }], paper: { date: '2026-02-05' } }

describe('setting one answer', () => {
  test('leaves the others as they are', () => {
    const after = withAnswer(answers, ['incomes', 1, 'amount'], '3')
    expect(after).toEqual({ ...answers, incomes: [{ amount: '1' }, { amount: '3' }] })
    expect(answers.incomes[1]).toEqual({ amount: '2' })
  })

  test('makes the group that holds it', () => {
    expect(withAnswer({}, ['address', 'city'], 'Якутск')).toEqual({ address: { city: 'Якутск' } })
  })

  test('takes a blank answer out', () => {
    expect(withAnswer(answers, ['name'], '  ')).toEqual({ incomes: answers.incomes, paper: answers.paper })
    expect(withAnswer(answers, ['paper', 'date'], '')).toEqual({ ...answers, paper: {} })
  })

  test('gives the very same answers where nothing changes', () => {
    expect(withAnswer(answers, ['name'], 'Анна')).toBe(answers)
    expect(withAnswer(answers, ['absent'], '')).toBe(answers)
  })

  test('cannot reach the prototype', () => {
    const after = withAnswer({}, ['__proto__', 'polluted'], 'yes')
    expect('polluted' in {}).toBe(false)
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype)
  })
})
