import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { caseOf, type Desk, desks, orderOf, registeredCase } from './desk.ts'

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

describe('what cannot be done now says why', () => {
  test('a task that waits names what it waits for, whose move that is and since when', async () => {
    const { text } = await body.open(address)
    expect(text).toContain(
      'Сначала Оценить условия жизнедеятельности, составить акт — ход за: Уполномоченный орган (образец), с 29.01.2026',
    )
  })

  test('a task done too soon is refused with the one that comes first', async () => {
    const sent = await body.send(
      `${address}/tasks/decide-need`,
      await orderOf(body, address, 'do-task', 'decide-need', '05.02.2026', { number: '1', decision: 'recognised' }),
    )
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Сначала выполните: «Оценить условия жизнедеятельности, составить акт».')
  })

  test('what belongs to another stage says to which', async () => {
    const { text } = await body.open(address)
    expect(text).toContain('Чего сейчас сделать нельзя и почему')
    expect(text).toContain('Пересмотр программы Боковое действие Только на этапе: Приём на обслуживание, Обслуживание.')
  })

  test('nothing of another agency is in it', async () => {
    const { text } = await body.open(address)
    expect(text).not.toContain('Временное прекращение Боковое действие')
    expect(text).not.toContain('Расторжение договора Прекращение')
  })

  test('a stop says since when it keeps the services waiting, and that their terms run on', async () => {
    const served = caseOf((await provider.open('/cases')).html, 'Тарабукин')
    const sent = await provider.send(served, await orderOf(provider, served, 'open-branch', 'suspension', '04.02.2026'))
    expect(sent.status).toBe(302)
    const { text } = await provider.open(served)
    expect(text).toContain('Ждёт: идёт «Временное прекращение» с 04.02.2026. Срок при этом идёт.')
    expect(text).toContain('Временное прекращение Боковое действие Уже идёт с 04.02.2026: сначала закончите его.')
    expect(text).toContain('Отказ от заключения договора Прекращение Только на этапе: Приём на обслуживание.')
    const act = await provider.send(
      `${served}/tasks/act-of-services`,
      await orderOf(provider, served, 'do-task', 'act-of-services', '05.02.2026'),
    )
    expect(act.status).toBe(422)
    expect(act.text).toContain('Действие ждёт: идёт «Временное прекращение».')
  })
})
