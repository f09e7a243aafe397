import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { deedsOf } from '../account/people/office.ts'
import { type Desk, desks } from '../cases/desk.ts'

const page = '/rules/expired'
const decision = {
  intent: 'decide',
  region: 'alarsky',
  procedure: 'rehabilitation',
  lastDay: '2020-12-31',
  outcome: 'finish',
  kind: 'Постановление',
  number: '5-п',
  date: '01.02.2026',
  reason: 'Новое соглашение готовится',
}

let app: TestApp
let admin: Desk
let second: Desk
let executor: Desk
let address: string
beforeAll(async () => {
  const made = await desks()
  app = made.app
  admin = await made.desk('admin')
  second = await made.desk('second')
  executor = await made.desk('executor')
  address = /href="(\/cases\/[0-9a-f-]{36})/.exec((await executor.open('/cases')).html)?.[1] ?? ''
}, 60_000)

async function pendingId(): Promise<string> {
  return /name="id" value="([^"]+)"/.exec((await second.open(page)).html)?.[1] ?? ''
}

describe('an agreement that has expired with cases open (506-П, п. 5.2)', () => {
  test('is listed with how many cases live on; nothing is decided yet', async () => {
    const { text } = await admin.open(page)
    expect(text).toMatch(/Действовал по 31\.12\.2020\. Открыто \d+ дел/)
    expect(text).toContain('Решения ещё нет.')
    expect((await executor.open(address)).text).toContain('Работа по делу продолжается и ждёт решения администратора.')
  })

  test('a decision needs a document and a reason, and a winding-up its grounds; what was typed stays', async () => {
    const empty = { ...decision, outcome: 'wind-up', kind: '', number: '', date: '31.02.2026', reason: ' ' }
    const sent = await admin.send(page, empty)
    expect(sent.status).toBe(422)
    for (const reason of [
      'вид документа',
      'номер документа',
      'дату документа',
      'почему так решено',
      'хотя бы одно основание',
    ])
      expect(sent.text).toContain(reason)
    expect((await admin.send(page, { ...decision, reason: '' })).html).toContain('value="5-п"')
    expect((await admin.send(page, { ...decision, region: 'yakutia' })).status).toBe(422)
  })

  test('takes effect only when a second administrator confirms it', async () => {
    expect((await admin.send(page, decision)).status).toBe(302)
    expect((await admin.open(page)).text).toContain('Подтвердить должен другой администратор.')
    const id = await pendingId()
    const own = await admin.send(page, { intent: 'confirm', id })
    expect([own.status, own.text]).toEqual([422, expect.stringContaining('Своё решение подтвердить нельзя')])
    expect((await executor.open(address)).text).toContain('ждёт решения администратора')

    expect((await second.send(page, { intent: 'confirm', id })).status).toBe(302)
    const said =
      'Порядок действовал по 31.12.2020. Решено довести открытые дела до конца по прежним правилам: Постановление № 5-п от 01.02.2026.'
    expect((await executor.open(address)).text).toContain(said)
    expect((await executor.open(`${address}/dues`)).text).toContain(said)
    expect(JSON.parse((await executor.open(`/api${address}`)).html).expired).toBe(said)
    expect((await executor.open('/cases')).text).toContain(
      'порядок истёк 31.12.2020, дело доводится: Постановление № 5-п от 01.02.2026',
    )
    expect((await second.send(page, { intent: 'decline', id })).text).toContain('На это решение уже ответили.')
  })

  test('a later decision takes the place of the former once confirmed; declined it changes nothing', async () => {
    await admin.send(page, { ...decision, number: '6-п' })
    await second.send(page, { intent: 'decline', id: await pendingId() })
    expect((await executor.open(address)).text).toContain('№ 5-п')
    const closing = new URLSearchParams({ ...decision, number: '7-п', outcome: 'wind-up' })
    for (const name of ['gave-up', 'moved-away', 'not-pursued']) closing.append('closing', name)
    const cookie = await app.signIn('admin')
    await app.call(page, { method: 'POST', body: closing, headers: { origin: 'http://localhost', cookie } })
    expect((await executor.open(address)).text).toContain('№ 5-п')
    await second.send(page, { intent: 'confirm', id: await pendingId() })
    const { text } = await executor.open(address)
    expect(text).toContain('Решено завершить открытые дела: Постановление № 7-п от 01.02.2026.')
    // The case is in stage 5: of the three grounds two fit it.
    expect(text).toContain(
      'Это дело нужно закрыть, основание: Лицо отказалось от дальнейшей помощи и Лицо выехало из района.',
    )
    expect(text).toContain('Следующее действие')
    expect((await admin.open(page)).text).toMatch(/Прежние решения .*№ 6-п.*Отклонил: Второй администратор.*№ 5-п/)
  })

  test('every step is in the audit log, and no decision is ever changed', async () => {
    const deeds = [...(await deedsOf(app, 'admin')), ...(await deedsOf(app, 'second'))]
    const actions = deeds.map(({ action }) => action).filter((action) => action.startsWith('expiry-'))
    expect(actions).toEqual([
      'expiry-decided',
      'expiry-decided',
      'expiry-decided',
      'expiry-confirmed',
      'expiry-declined',
      'expiry-confirmed',
    ])
    const { db } = app.world
    await expect(db.updateTable('expiry_decision').set({ reason: '' }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('expiry_answer').execute()).rejects.toThrow('append-only')
  })
})
