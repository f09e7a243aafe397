import { describe, expect, test } from 'vitest'
import { postedAnswers } from '#app/ui/form/posted-answers.ts'
import { settle } from '#engine/forms'
import { context, shippedForm } from './definition.ts'

const act = shippedForm('yakutia/assessment-act')
const zone = 'Asia/Yakutsk'

function posted(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('a posted form', () => {
  test('gives the answers that its script kept, whatever the controls show', () => {
    const data = posted(['answers', '{"act-number":"17"}'], ['scripted', 'yes'], ['answer/act-number', '18'])
    expect(postedAnswers(act, data, zone)).toEqual({ 'act-number': '17' })
  })

  test('gives what was typed where no script ran', () => {
    const data = posted(
      ['answers', '{"act-number":"17","incomes":[{"person":"Анна"}]}'],
      ['answer/act-date', '10.2.2026'],
      ['answer/act-number', '18'],
      ['answer/full-name/surname', 'Семёнова'],
      ['answer/studies-now', 'false'],
      ['answer/conflicts', 'dependence'],
      ['answer/conflicts', 'violence'],
      ['answer/incomes/0/amount', '8 372,96'],
      ['answer/signature/name', 'Иванова И. И.'],
      ['answer/signature/date', '10.02.2026'],
    )
    const answers = postedAnswers(act, data, zone) ?? {}
    expect(answers).toEqual({
      'act-number': '18',
      'act-date': '2026-02-10',
      'full-name': { surname: 'Семёнова' },
      'studies-now': false,
      conflicts: ['dependence', 'violence'],
      incomes: [{ person: 'Анна', amount: '8 372,96' }],
      signature: { name: 'Иванова И. И.', date: '2026-02-10' },
    })
    expect(settle(act, answers, context).answers['income-total']).toBe('8372.96')
  })

  test('gives a moment of its date and its time', () => {
    const call = shippedForm('yakutia/call')
    const name = Object.entries(call.sections).flatMap(([, { fields }]) =>
      Object.entries(fields).flatMap(([one, { kind }]) => (kind === 'date-time' ? [one] : [])),
    )[0]
    const data = posted(['answers', '{}'], [`answer/${name}/date`, '02.03.2026'], [`answer/${name}/time`, '10:00'])
    expect(postedAnswers(call, data, zone)).toEqual({ [`${name}`]: '2026-03-02T10:00+09:00' })
  })

  test('drops what the form does not ask for', () => {
    const data = posted(['answers', '{}'], ['answer/stranger', 'x'], ['answer/__proto__/polluted', 'x'], ['on', 'x'])
    expect(postedAnswers(act, data, zone)).toEqual({})
  })

  test.each(['', '[]', 'null', '{'])('is no answers where it sends %j', (text) => {
    expect(postedAnswers(act, posted(['answers', text]), zone)).toBeUndefined()
  })
})
