import { describe, expect, test } from 'vitest'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { cookieOf, createApp, type TestApp } from '#test/support/app.ts'

describe('signing in', () => {
  test('leads to the page asked for and sets a cookie scripts cannot read', async () => {
    const app = await createApp()
    const fields = { email: 'body@demo.example', password: demoPassword, next: '/cases?page=2' }
    const response = await app.post('/sign-in', fields)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/cases?page=2')
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('never leads off the site', async () => {
    const app = await createApp()
    const fields = { email: 'body@demo.example', password: demoPassword, next: '//evil.example' }
    expect((await app.post('/sign-in', fields)).headers.get('location')).toBe('/')
  })

  test('tells an unknown name and a wrong password apart in nothing', async () => {
    const app = await createApp()
    const answers = []
    for (const email of ['body@demo.example', 'nobody@demo.example']) {
      const response = await app.post('/sign-in', { email, password: 'a wrong password' })
      answers.push({ status: response.status, html: (await response.text()).replaceAll(email, 'NAME') })
    }
    expect(answers[0]?.status).toBe(422)
    expect(answers[1]?.status).toBe(422)
    expect(problemOf(answers[0]?.html)).toMatch(/^Имя или пароль не подходят/)
    expect(problemOf(answers[1]?.html)).toBe(problemOf(answers[0]?.html))
  })

  test('is refused after too many attempts from one address, not from another', async () => {
    const app = await createApp({ signInsPerMinute: 2 })
    const attempt = (address: string) =>
      app.call('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ email: 'body@demo.example', password: 'a wrong password' }),
        headers: { origin: 'http://localhost', 'x-real-ip': address },
      })
    const statuses = []
    for (const address of ['192.0.2.7', '192.0.2.7', '192.0.2.7', '192.0.2.8']) {
      statuses.push((await attempt(address)).status)
    }
    expect(statuses).toEqual([422, 422, 429, 422])
  })

  test('is refused when another site sends the form', async () => {
    const app = await createApp()
    const response = await app.call('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'body@demo.example', password: demoPassword }),
      headers: { origin: 'https://evil.example' },
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  test('lasts half an hour after the last page, no longer', async () => {
    const app = await createApp()
    const cookie = await app.signIn('body')
    const { expiresAt } = await app.world.db.selectFrom('session').select('expiresAt').executeTakeFirstOrThrow()
    const minutes = Temporal.Now.instant().until(Temporal.Instant.from(expiresAt)).total('minutes')
    expect(minutes).toBeGreaterThan(29)
    expect(minutes).toBeLessThanOrEqual(30)
    await app.world.db.updateTable('session').set({ expiresAt: '2026-01-01T00:00:00.000Z' }).execute()
    expect((await app.call('/cases', { headers: { cookie } })).status).toBe(302)
  })

  test('is open to the demonstration accounts in demo mode only', async () => {
    const live = await createApp({ mode: 'live' })
    expect(await (await live.call('/sign-in')).text()).not.toContain('demo.example')
    const response = await live.post('/sign-in', { email: 'body@demo.example', password: demoPassword })
    expect(response.status).toBe(422)
  })
})

describe('the sign-in page', () => {
  const says = async (app: TestApp, cookie: string) =>
    (await (await app.call('/sign-in', { headers: { cookie } })).text()).includes('Вход завершён')

  test('says why it is shown to one whose half hour is over', async () => {
    const app = await createApp()
    const cookie = await app.signIn('body')
    await app.world.db.updateTable('session').set({ expiresAt: '2026-01-01T00:00:00.000Z' }).execute()
    expect(await says(app, cookie)).toBe(true)
  })

  test('says nothing of it to a newcomer, nor to one who signed out', async () => {
    const app = await createApp()
    expect(await says(app, '')).toBe(false)
    const left = await app.post('/sign-out', {}, await app.signIn('body'))
    expect(left.headers.getSetCookie()).toContain('signed-in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax')
  })
})

describe('signing out', () => {
  test('ends the session on the server', async () => {
    const app = await createApp()
    const cookie = await app.signIn('body')
    const response = await app.post('/sign-out', {}, cookie)
    expect(response.headers.get('location')).toBe('/sign-in')
    expect((await app.call('/cases', { headers: { cookie } })).status).toBe(302)
  })

  test('does not happen by following a link', async () => {
    const app = await createApp()
    const cookie = await app.signIn('body')
    await app.call('/sign-out', { headers: { cookie } })
    expect((await app.call('/cases', { headers: { cookie } })).status).toBe(200)
  })
})

test('whoever signs in or out is written into the audit log', async () => {
  const app = await createApp()
  await app.post('/sign-out', {}, await app.signIn('method'))
  const { id } = await app.world.db
    .selectFrom('user')
    .select('id')
    .where('email', '=', 'method@demo.example')
    .executeTakeFirstOrThrow()
  const entries = await app.world.db
    .selectFrom('audit')
    .select('action')
    .where('user_id', '=', id)
    .orderBy('seq')
    .execute()
  expect(entries.map(({ action }) => action)).toEqual(['signed-in', 'signed-out'])
})

test('the cookie answered is one a browser can send back', async () => {
  const app = await createApp()
  const response = await app.post('/sign-in', { email: 'method@demo.example', password: demoPassword })
  expect((await app.call('/', { headers: { cookie: cookieOf(response) } })).status).toBe(200)
})

function problemOf(html = ''): string | undefined {
  return /role="alert".*?Alert-message[^>]*>(.*?)</.exec(html)?.[1]
}
