import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAround } from '#app/data/notices/look-around.server.ts'
import type { TestApp } from '#test/support/app.ts'
import { deedsOf } from '../account/people/office.ts'
import { type Desk, desks, hidden, registeredCase } from '../cases/desk.ts'
import { postOffice } from '../data/notices/post-office.ts'

let app: TestApp
let body: Desk
let admin: Desk
let post: Awaited<ReturnType<typeof postOffice>>

beforeAll(async () => {
  const made = await desks()
  app = made.app
  body = await made.desk('body')
  admin = await made.desk('admin')
  post = await postOffice()
  await registeredCase(body)
  await lookAround(app.world.db)
})
afterAll(() => post.close())

describe('notices', () => {
  test('are counted at the bell, listed, and read when she says so', async () => {
    const { html, text } = await body.open('/notices')
    expect(html).toMatch(/aria-label="Уведомления, новых: \d+"/)
    expect(text).toContain('Просрочено')
    await body.send('/notices', { seen: hidden(html, 'seen') })
    expect((await body.open('/notices')).html).toContain('aria-label="Уведомления"')
  })

  test('are switched each by itself', async () => {
    const sent = await body.send('/notices/settings', { 'app-overdue': 'on', 'mail-due-tomorrow': 'on' })
    expect(sent.text).toContain('Сохранено.')
    expect(sent.html).toMatch(/name="app-overdue"[^>]*checked/)
    expect(sent.html).not.toMatch(/name="app-new-task"[^>]*checked/)
    expect(sent.html).toMatch(/name="mail-due-tomorrow"[^>]*checked/)
  })
})

describe('the calendar of due dates', () => {
  const addressOn = (html: string) =>
    /<code class="feed-address">([^<]+)</.exec(html)?.[1]?.replace('http://localhost', '') ?? ''
  const feed = async (address: string) => {
    const answer = await app.call(address)
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }

  test('is read by its secret address alone, all-day, without names', async () => {
    const { html } = await body.send('/notices/settings', { intent: 'feed' })
    const { status, type, text } = await feed(addressOn(html))
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const plain = text.replaceAll(/\r\n[ \t]/g, '')
    expect(plain).toMatch(/SUMMARY:[^\r]*Оценить условия жизнедеятельности/)
    // Registered on 29.01: the assessment is due on 03.02.
    expect(plain).toContain('DTSTART;VALUE=DATE:20260203')
    const zone = process.env.TZ
    try {
      for (const other of ['Asia/Yakutsk', 'America/New_York']) {
        process.env.TZ = other
        expect((await feed(addressOn(html))).text).toContain('DTSTART;VALUE=DATE:20260203')
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    expect(plain).not.toMatch(/Образцов|Айсен|1990-04|04\.1990|19900417/)
  })

  test('is dead once replaced or revoked, and for a closed account; what is wrong is the same 404', async () => {
    const first = addressOn((await body.send('/notices/settings', { intent: 'feed' })).html)
    const second = addressOn((await body.send('/notices/settings', { intent: 'feed' })).html)
    expect((await feed(first)).status).toBe(404)
    expect((await feed(second)).status).toBe(200)
    await app.world.db.updateTable('user').set({ banned: 1 }).where('email', '=', 'body@demo.example').execute()
    expect((await feed(second)).status).toBe(404)
    await app.world.db.updateTable('user').set({ banned: 0 }).where('email', '=', 'body@demo.example').execute()
    await body.send('/notices/settings', { intent: 'revoke' })
    expect((await feed(second)).status).toBe(404)
    expect((await feed('/calendar/unknown.ics')).status).toBe(404)
  })

  test('is noted when made, revoked, and read for the first time on a day', async () => {
    const address = addressOn((await body.send('/notices/settings', { intent: 'feed' })).html)
    for (const _ of [1, 2]) await feed(address)
    const deeds = (await deedsOf(app, 'body')).map(({ action }) => action).filter((one) => one.startsWith('feed-'))
    expect(deeds.slice(-2)).toEqual(['feed-made', 'feed-read'])
    expect(deeds).toContain('feed-revoked')
  })

  test('is none of those who work on no cases', async () => {
    expect((await admin.send('/notices/settings', { intent: 'feed' })).html).not.toContain('feed-address')
  })
})

describe('the mail server', () => {
  const typed = () => ({
    host: '127.0.0.1',
    port: `${post.settings.port}`,
    safety: 'none',
    user: '',
    from: 'a@region.example',
  })

  test('is set by an administrator, who sends a test letter', async () => {
    expect((await admin.send('/mail', { intent: 'test' })).text).toContain('Сначала сохраните сервер.')
    expect((await admin.send('/mail', typed())).text).toContain('Сохранено.')
    expect((await admin.send('/mail', { intent: 'test' })).text).toContain(
      'Письмо на admin@demo.example принято сервером.',
    )
    expect(post.received).toHaveLength(1)
  })

  test('says at each field what is wrong', async () => {
    const { status, text } = await admin.send('/mail', { host: 'а б', port: '70000', safety: 'x', from: 'кто-то' })
    expect(status).toBe(422)
    for (const said of [
      'Укажите имя или адрес сервера.',
      'Порт — число',
      'Выберите защиту',
      'Укажите адрес отправителя',
    ])
      expect(text).toContain(said)
  })

  test('that does not answer is told in words', async () => {
    await admin.send('/mail', { ...typed(), port: '1' })
    const { status, text } = await admin.send('/mail', { intent: 'test' })
    expect([status, text]).toEqual([422, expect.stringContaining('Сервер не отвечает.')])
  })
})
