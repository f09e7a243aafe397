import { describe, expect, test } from 'vitest'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { cookieOf, createApp } from '#test/support/app.ts'

describe('the first start in live mode', () => {
  test('makes one administrator who must change the one-time password before anything else', async () => {
    const app = await createApp({ mode: 'live' })
    const { email, password } = app.administrator!
    expect(password.length).toBeGreaterThanOrEqual(16)
    const cookie = cookieOf(await app.post('/sign-in', { email, password }))
    const home = await app.call('/', { headers: { cookie } })
    expect(home.headers.get('location')).toBe('/password')

    const changed = await app.post('/password', { current: password, next: 'a phrase of my own' }, cookie)
    expect(changed.status).toBe(200)
    const fresh = cookieOf(await app.post('/sign-in', { email, password: 'a phrase of my own' }))
    expect((await app.call('/rules', { headers: { cookie: fresh } })).status).toBe(200)
  })

  test('has the real clock', async () => {
    const app = await createApp({ mode: 'live' })
    expect(await app.world.db.selectFrom('setting').selectAll().where('name', '=', 'demo-date').execute()).toEqual([])
  })
})

describe('changing the password', () => {
  test.each([
    ['the present one is wrong', { current: 'not the password', next: 'a phrase of my own' }, 422],
    ['the new one is shorter than ten characters', { current: demoPassword, next: 'short' }, 422],
    ['the new one is the present one', { current: demoPassword, next: demoPassword }, 422],
  ])('is refused when %s', async (_, fields, status) => {
    const app = await createApp()
    expect((await app.post('/password', fields, await app.signIn('body'))).status).toBe(status)
  })

  test('signs every other device out', async () => {
    const app = await createApp()
    const other = await app.signIn('body')
    const mine = await app.signIn('body')
    const response = await app.post('/password', { current: demoPassword, next: 'a phrase of my own' }, mine)
    expect((await app.call('/cases', { headers: { cookie: other } })).status).toBe(302)
    expect((await app.call('/cases', { headers: { cookie: cookieOf(response) } })).status).toBe(200)
  })

  test('keeps this device signed in after a while of work', async () => {
    const app = await createApp()
    const cookie = await app.signIn('body')
    const later = Temporal.Now.instant().add({ minutes: 20 }).toString({ fractionalSecondDigits: 3 })
    await app.world.db.updateTable('session').set({ expiresAt: later }).execute()
    const response = await app.post('/password', { current: demoPassword, next: 'a phrase of my own' }, cookie)
    const sessions = response.headers.getSetCookie().filter((set) => set.startsWith('poryadok.session_token='))
    expect(sessions).toHaveLength(1)
    expect((await app.call('/cases', { headers: { cookie: sessions[0]!.split(';')[0]! } })).status).toBe(200)
  })
})
