import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { type Desk, desks, registeredCase } from './desk.ts'

let app: TestApp
let address: string
let body: Desk
const cookies = { body: '', provider: '', admin: '' }
beforeAll(async () => {
  const made = await desks()
  app = made.app
  body = await made.desk('body')
  address = await registeredCase(body)
  for (const who of ['body', 'provider', 'admin'] as const) cookies[who] = await app.signIn(who)
})

const ask = (who: keyof typeof cookies, path: string, init: RequestInit = {}) =>
  app.call(`/api${path}`, { ...init, headers: { cookie: cookies[who], origin: 'http://localhost' } })

describe('a case for programs', () => {
  test('says where it is, what is open, until when and why, and what is missing', async () => {
    const response = await ask('body', address)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const told = await response.json()
    expect(told).toMatchObject({
      status: 'open',
      openedOn: '2026-01-28',
      today: '2026-02-05',
      stage: { id: 'assessment' },
      procedure: { region: 'yakutia', name: 'semi-residential-care' },
      moves: [],
    })
    const decide = told.agenda.find(({ key }: { key: string }) => key === 'decide-need')
    expect(decide).toMatchObject({ ready: false, waitsFor: [{ key: 'assess-need' }], due: { type: 'undated' } })
    expect(decide.due.sentence).not.toBe('')
  })

  test('names neither the person nor any answer', async () => {
    const all = await (await ask('body', address)).text()
    const history = await (await ask('body', `${address}/history`)).text()
    for (const secret of ['Образцов', '+79240000000', '1990-04-17']) expect(all + history).not.toContain(secret)
  })

  test('has a history: every entry with its date in law, when it was recorded and by whom', async () => {
    const { entries } = await (await ask('body', `${address}/history`)).json()
    expect(entries).toMatchObject([
      { sequence: 1, type: 'case-opened', on: '2026-01-28', counts: true },
      { sequence: 2, type: 'task-done', on: '2026-01-28' },
      {
        sequence: 3,
        on: '2026-01-29',
        what: 'Зарегистрировать заявление',
        agency: { id: 'yakutsk-authorised-body' },
        recordedAt: '2026-02-05T02:20:00.000Z',
      },
    ])
  })

  test('the reading of either is noted', async () => {
    const reads = async () =>
      (await app.world.db.selectFrom('audit').select('seq').where('action', '=', 'case-read').execute()).length
    const before = await reads()
    await ask('body', address)
    await ask('body', `${address}/history`)
    expect(await reads()).toBe(before + 2)
  })

  test('of another agency is the same 404 as one that does not exist', async () => {
    for (const end of ['', '/history']) {
      const foreign = await ask('provider', `${address}${end}`)
      const unknown = await ask('provider', `/cases/00000000-0000-0000-0000-000000000000${end}`)
      expect([foreign.status, foreign.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ])
      const problem = await foreign.json()
      expect(problem).toEqual(await unknown.json())
      expect(problem).toMatchObject({ type: 'urn:poryadok:problem:not-found', status: 404 })
    }
  })

  test('is closed to other roles, and takes nothing', async () => {
    const closed = await ask('admin', address)
    expect(await closed.json()).toMatchObject({ type: 'urn:poryadok:problem:not-allowed', status: 403 })
    const sent = await ask('body', address, { method: 'POST', body: '{}' })
    expect([sent.status, sent.headers.get('allow')]).toEqual([405, 'GET'])
  })
})

// 63-Н, п. 3.5, 6.6: three months of the programme from the order of 05.12.2025.
test('what the last day of a period calls for is told with that day and why, and stands on the sheet of terms', async () => {
  const { html } = await body.open('/cases')
  const found = [...new Set(html.match(/\/cases\/[0-9a-f-]{36}/g))]
  const all = await Promise.all(found.map(async (path) => (await ask('body', path)).json()))
  const served = all.find(({ stage }) => stage?.id === 'service')
  const sentence = '«Обслуживание»: 3 месяца с 05.12.2025, п.\u00a03.5, п.\u00a06.6. Последний день — 05.03.2026.'
  expect(served.closings).toMatchObject([{ name: 'term-ended', due: '2026-03-05', sentence }])
  expect((await body.open(`/cases/${served.id}/dues`)).html).toContain(`<p class="dues-why">${sentence}</p>`)
})
