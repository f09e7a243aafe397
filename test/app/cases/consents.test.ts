import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { caseOf, type Desk, desks, orderOf, registeredCase } from './desk.ts'

let body: Desk
let nonprofit: Desk
let address: string

beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  nonprofit = await desk('nonprofit')
})
beforeEach(async () => {
  address = await registeredCase(body)
})

// Today is Thursday 05.02.2026.
async function consent(answer: string, on: string, more: Readonly<Record<string, string>> = {}) {
  const { answers: _, ...common } = await orderOf(body, address, 'record-consent', 'service', on)
  return body.send(address, { ...common, answer, ...more })
}

describe('the consents of a case', () => {
  test('say who gives one, to whom, by which paper and until when', async () => {
    expect((await body.open(address)).text).toContain('Согласие на обслуживание: не записано Даёт Гражданин')
    await consent('given', '02.02.2026', { paper: '№ 3 от 02.02.2026', until: '31.12.2026' })
    const { text } = await body.open(address)
    expect(text).toContain(
      'Согласие на обслуживание: дано 02.02.2026 Ответил Гражданин Кому Поставщик социальных услуг ' +
        'Документ № 3 от 02.02.2026 Срок действует по 31.12.2026 включительно',
    )
    expect(text).toContain('Согласие на обслуживание: дано по 31.12.2026')
  })

  test('warn before the last day and after it', async () => {
    await consent('given', '02.02.2026', { until: '10.02.2026' })
    expect((await body.open(address)).text).toContain(
      'Согласие на обслуживание: осталось 5 дней, по 10.02.2026. Если согласие ещё нужно, возьмите новое.',
    )
    await consent('given', '02.02.2026', { until: '04.02.2026' })
    const { text } = await body.open(address)
    expect(text).toContain('Согласие на обслуживание: истекло 04.02.2026. Что его требует, закрыто: возьмите новое.')
    await consent('given', '05.02.2026', { until: '20.02.2026' })
    expect((await body.open(address)).text).not.toContain('осталось')
  })

  test('a withdrawal stays beside what it withdraws', async () => {
    await consent('given', '02.02.2026')
    await consent('withdrawn', '04.02.2026')
    expect((await body.open(address)).text).toContain(
      'Согласие на обслуживание: отозвано 04.02.2026 Ответил Гражданин Кому Поставщик социальных услуг ' +
        'Раньше было дано 02.02.2026',
    )
  })

  test('a last day that cannot be is refused at its field, with all that was typed', async () => {
    const sent = await consent('given', '05.02.2026', { paper: '№ 4', until: '04.02.2026' })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Последний день согласия 04.02.2026 раньше дня, когда его дали, 05.02.2026')
    expect(sent.html).toContain('value="№ 4"')
    expect(sent.html).toContain('value="04.02.2026"')
    expect((await consent('given', '05.02.2026', { until: '31.02.2026' })).text).toContain(
      'Последнего дня согласия с такой датой нет',
    )
  })

  test('nothing is withdrawn that was not given', async () => {
    const sent = await consent('withdrawn', '05.02.2026')
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Отзывать нечего: на этот день согласия нет.')
  })
})

test('what needs a consent says why it is shut, on the page and when it is tried all the same', async () => {
  const called = caseOf((await nonprofit.open('/cases')).html, 'Скрябина')
  const names = ['intestinal', 'diphtheria', 'helminths', 'gonorrhoea', 'syphilis', 'tuberculosis', 'no-contact']
  const sampled = Object.fromEntries([...names, 'mental-state'].map((name) => [name, { date: '2026-02-02' }]))
  const papers = { programme: true, psychoneurological: false, danger: 'none', ...sampled }
  const order = await orderOf(nonprofit, called, 'do-task', 'present-papers', '05.02.2026', papers)
  expect((await nonprofit.send(`${called}/tasks/present-papers`, order)).status).toBe(302)
  expect((await nonprofit.open(called)).text).toContain('получить: «Согласие на обслуживание» (сейчас: не записано)')
  const refusal = await orderOf(nonprofit, called, 'record-consent', 'service', '05.02.2026')
  await nonprofit.send(called, { ...refusal, answer: 'refused' })
  const contract = { number: '1', 'signed-by': 'citizen', familiarised: true, payment: 'free' }
  const sign = await orderOf(nonprofit, called, 'do-task', 'sign-contract', '05.02.2026', contract)
  const sent = await nonprofit.send(`${called}/tasks/sign-contract`, sign)
  expect(sent.status).toBe(422)
  expect(sent.text).toContain(
    'Не выполнено: Согласие дано — получить: «Согласие на обслуживание» (сейчас: отказ 05.02.2026)',
  )
})
