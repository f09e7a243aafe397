import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, desks, orderOf, registeredCase } from './desk.ts'

let body: Desk
let provider: Desk
let address: string

beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  provider = await desk('provider')
})
beforeEach(async () => {
  address = await registeredCase(body)
})

async function order(intent: string, name: string, more: Readonly<Record<string, string>> = {}) {
  const { answers: _, ...common } = await orderOf(body, address, intent, name, '05.02.2026')
  return { ...common, ...more }
}

describe('a case page', () => {
  test('names the next action, its date and why that date', async () => {
    const { text } = await body.open(address)
    expect(text).toContain(
      'Следующее действие Оценить условия жизнедеятельности, составить акт просрочено на 2 рабочих дня',
    )
    expect(text).toContain('3 рабочих дня со дня: «Зарегистрировать заявление», 29.01.2026, п. 2.5.')
    expect(text).toContain('Не считаются: 31 января–1 февраля (выходные).')
    expect(text).toContain(
      'Календарь: Органы и учреждения Республики Саха (Якутия); в основе: Производственный календарь Российской Федерации, пятидневная неделя.',
    )
    expect(text).toContain('Условия жизни оценивают за 3 рабочих дня от регистрации заявления')
  })

  test('says where the case stands in its stage: what is done of it and what is next', async () => {
    const { text } = await body.open(address)
    expect(text).toContain('Где дело на схеме этапа')
    expect(text).toContain('Действие: Зарегистрировать заявление. Кто: Уполномоченный орган : сделано')
    expect(text).toContain(
      'Действие: Оценить условия жизнедеятельности, составить акт. Кто: Уполномоченный орган : сейчас',
    )
    expect(text).toMatch(/Действие: Принять решение о признании нуждающимся\. Кто: Уполномоченный орган (?!:)/)
  })

  test('of another agency is the same 404 as one that does not exist', async () => {
    const foreign = await provider.open(address)
    const unknown = await provider.open('/cases/00000000-0000-0000-0000-000000000000')
    expect(foreign.status).toBe(404)
    expect(foreign.text).toBe(unknown.text)
    for (const page of [
      'tasks/assess-need',
      'tasks/assess-need/print',
      'entries/2',
      'entries/2/print',
      'entries/2/correct',
    ])
      expect((await provider.open(`${address}/${page}`)).status).toBe(404)
  })

  test('an order to a foreign case is the same 404, and records nothing', async () => {
    const sent = await provider.send(address, await order('record-consent', 'service', { answer: 'given' }))
    expect(sent.status).toBe(404)
    expect((await body.open(address)).text).toContain('Согласие на обслуживание: не записано')
  })
})

describe('recording', () => {
  test('a consent leads back to the case, which says so', async () => {
    const sent = await body.send(address, await order('record-consent', 'service', { answer: 'given' }))
    expect(sent.status).toBe(302)
    const { text } = await body.open(sent.location)
    expect(text).toContain('Записано: Согласие на обслуживание: дано.')
    expect(text).toContain('Согласие на обслуживание: дано 05.02.2026')
  })

  test('the same form sent twice makes one entry', async () => {
    const form = await order('record-consent', 'service', { answer: 'given' })
    const first = await body.send(address, form)
    const second = await body.send(address, form)
    expect(second.location).toBe(first.location)
    expect((await body.open(address)).html.match(/id="entry-/g)).toHaveLength(4)
  })

  test('over an older state is refused, says what happened since, and keeps the input', async () => {
    const old = await order('waive-task', 'assess-need', { reason: 'Человек уехал' })
    await body.send(address, await order('record-consent', 'service', { answer: 'refused' }))
    const sent = await body.send(address, old)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(
      'Пока страница была открыта, в деле появилось: 05.02.2026 — Согласие на обслуживание: отказано',
    )
    expect(sent.html).toContain('Человек уехал</textarea>')
  })

  test('on a day before its ground is refused at the date', async () => {
    const sent = await body.send(
      address,
      await order('record-consent', 'service', { answer: 'given', on: '01.01.2026' }),
    )
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Дата 01.01.2026 раньше 28.01.2026')
    expect(sent.html).toContain('value="01.01.2026"')
  })

  test('what is no order at all is 404', async () => {
    expect((await body.send(address, await order('delete-case', ''))).status).toBe(404)
  })
})

describe('a wrong entry', () => {
  test('reversed stays in the history with the reason, its consequences undone', async () => {
    const sent = await body.send(
      `${address}/entries/3`,
      await order('reverse-entry', '3', { reason: 'Не то заявление' }),
    )
    expect(sent.status).toBe(302)
    const { text } = await body.open(address)
    expect(text).toContain('Следующее действие Зарегистрировать заявление')
    expect(text).toContain('Отменена запись № 3 Причина: Не то заявление')
    expect(text).toContain('отменена записью № 4')
  })

  test('is not reversed without a reason', async () => {
    const sent = await body.send(`${address}/entries/3`, await order('reverse-entry', '3', { reason: ' ' }))
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Укажите причину.')
  })

  test('is not taken out while a later one rests on it', async () => {
    const sent = await body.send(`${address}/entries/2`, await order('reverse-entry', '2', { reason: 'Ошибка' }))
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('На этой записи держится более поздняя, № 3')
  })

  test('corrected moves the date that hangs on it', async () => {
    const answers = JSON.stringify({ number: '8' })
    const form = await order('correct-entry', '3', { answers, on: '30.01.2026', reason: 'Опечатка в дате' })
    expect((await body.send(`${address}/entries/3/correct`, form)).status).toBe(302)
    const { text } = await body.open(address)
    expect(text).toContain('«Зарегистрировать заявление», 30.01.2026, п. 2.5.')
    expect(text).toContain('Срок — 04.02.2026.')
    expect((await body.open(`${address}/entries/3`)).text).toContain('Регистрационный номер 8')
  })
})
