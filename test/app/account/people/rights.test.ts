import { beforeEach, describe, expect, test } from 'vitest'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { cookieOf, createApp, type TestApp } from '#test/support/app.ts'
import { deedsOf, idOf, secretOn } from './office.ts'

let app: TestApp
let admin: string
beforeEach(async () => {
  app = await createApp()
  admin = await app.signIn('admin')
})

const order = async (who: string, fields: Readonly<Record<string, string>>, by = admin) =>
  app.post(`/people/${await idOf(app, who)}`, fields, by)
const change = (who: string, role: string, agency = '') => order(who, { order: 'change', name: who, role, agency })
const status = async (path: string, cookie: string) => (await app.call(path, { headers: { cookie } })).status

describe('another role or agency', () => {
  test('holds from the next request of a session that is open', async () => {
    const cookie = await app.signIn('body')
    expect(await status('/cases', cookie)).toBe(200)
    await change('body', 'methodologist')
    expect(await status('/cases', cookie)).toBe(403)
    await change('body', 'caseworker', 'yakutia/nonprofit-centre')
    const page = await (await app.call('/cases', { headers: { cookie } })).text()
    expect(page).toMatch(/class="account-who"><strong>body<\/strong><span>[^<]*екоммерческ/)
  })

  test('is written into the audit log with what was before', async () => {
    const account = await idOf(app, 'method')
    await change('method', 'caseworker', 'yakutia/nonprofit-centre')
    expect((await deedsOf(app, 'admin')).at(-1)).toEqual({
      action: 'account-changed',
      detail: {
        account,
        before: { name: 'Методолог', role: 'methodologist', agency: null },
        after: { name: 'method', role: 'caseworker', agency: 'yakutia/nonprofit-centre' },
      },
    })
  })

  test('is refused for an agency that is not there', async () => {
    expect((await change('body', 'caseworker', 'nowhere/office')).status).toBe(422)
    expect(await status('/cases', await app.signIn('body'))).toBe(200)
  })
})

describe('closing an account', () => {
  test('ends its sessions at once and answers its sign-in like a wrong password', async () => {
    const cookie = await app.signIn('body')
    expect((await order('body', { order: 'disable' })).status).toBe(200)
    expect(await status('/cases', cookie)).toBe(302)
    const answers = []
    for (const password of [demoPassword, 'not the password']) {
      const answer = await app.post('/sign-in', { email: 'body@demo.example', password })
      answers.push([answer.status, /Имя или пароль не подходят/.test(await answer.text())])
    }
    expect(answers).toEqual([
      [422, true],
      [422, true],
    ])
  })

  test('lasts until it is opened again', async () => {
    await order('body', { order: 'disable' })
    await order('body', { order: 'enable' })
    expect(await status('/cases', await app.signIn('body'))).toBe(200)
    const account = await idOf(app, 'body')
    expect((await deedsOf(app, 'admin')).slice(-2)).toEqual([
      { action: 'account-disabled', detail: { account } },
      { action: 'account-enabled', detail: { account } },
    ])
  })
})

describe('the last administrator', () => {
  beforeEach(async () => {
    await order('second', { order: 'disable' })
  })

  test('can neither step down nor close the own account', async () => {
    for (const refused of [await change('admin', 'methodologist'), await order('admin', { order: 'disable' })]) {
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('последний администратор')
    }
    expect(await status('/people', admin)).toBe(200)
  })

  test('is still the last one beside an administrator whose account is closed', async () => {
    await change('method', 'administrator')
    await order('method', { order: 'disable' })
    expect((await order('admin', { order: 'disable' })).status).toBe(422)
  })

  test('may go once there is another', async () => {
    await change('method', 'administrator')
    expect((await change('admin', 'methodologist')).headers.get('location')).toBe('/')
    expect(await status('/people', admin)).toBe(403)
  })
})

describe('a one-time password given out', () => {
  test('ends the sessions, voids the former password and must be replaced', async () => {
    const cookie = await app.signIn('body')
    const password = secretOn(await (await order('body', { order: 'reset-password' })).text())
    expect(await status('/cases', cookie)).toBe(302)
    const email = 'body@demo.example'
    expect((await app.post('/sign-in', { email, password: demoPassword })).status).toBe(422)
    const fresh = cookieOf(await app.post('/sign-in', { email, password }))
    expect((await app.call('/cases', { headers: { cookie: fresh } })).headers.get('location')).toBe('/password')
    await app.post('/password', { current: password, next: 'a phrase of my own' }, fresh)
    const own = cookieOf(await app.post('/sign-in', { email, password: 'a phrase of my own' }))
    expect(await status('/cases', own)).toBe(200)
  })

  test('is another each time and stands in no log', async () => {
    const first = secretOn(await (await order('body', { order: 'reset-password' })).text())
    const second = secretOn(await (await order('body', { order: 'reset-password' })).text())
    expect(first).not.toBe(second)
    expect((await deedsOf(app, 'admin')).at(-1)).toEqual({
      action: 'password-reset',
      detail: { account: await idOf(app, 'body') },
    })
  })

  test('is not to be had for the own account, whose page asks for the present password', async () => {
    expect((await order('admin', { order: 'reset-password' })).status).toBe(404)
    expect((await order('admin', { order: 'reset-second-factor' })).status).toBe(404)
    expect(await status('/people', admin)).toBe(200)
  })
})

test('an order that nobody knows and a person who is not there are not found', async () => {
  expect((await order('body', { order: 'promote' })).status).toBe(404)
  expect((await app.post('/people/nobody', { order: 'disable' }, admin)).status).toBe(404)
})
