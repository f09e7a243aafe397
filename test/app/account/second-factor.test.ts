import { beforeEach, describe, expect, test } from 'vitest'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { cookieOf, createApp, type TestApp } from '#test/support/app.ts'
import { totp } from '#test/support/totp.ts'
import { deedsOf, idOf, secretOn } from './people/office.ts'

const email = 'body@demo.example'
const wrong = (key: string) => String((Number(totp(key)) + 500_000) % 1_000_000).padStart(6, '0')

let app: TestApp
beforeEach(async () => {
  app = await createApp()
})

const status = async (path: string, cookie: string) => (await app.call(path, { headers: { cookie } })).status
const enterPassword = async () => app.post('/sign-in', { email, password: demoPassword, next: '/cases' })
const enterCode = (code: string, cookie: string) => app.post('/sign-in/code', { code, next: '/cases' }, cookie)

/** Turns the second factor of a caseworker on as its page does. */
async function turnOn() {
  const cookie = await app.signIn('body')
  const page = await app.post('/second-factor', { order: 'start', password: demoPassword }, cookie)
  const key = secretOn(await page.text())
  const confirmed = await app.post('/second-factor', { order: 'confirm', code: totp(key), secret: key }, cookie)
  const codes = [...(await confirmed.text()).matchAll(/<li><code>([^<]+)</g)].map(([, code = '']) => code)
  return { key, codes, cookie: cookieOf(confirmed) }
}

test('the code of the tests is that of RFC 6238', () => {
  expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59)).toBe('287082')
})

describe('turning the second factor on', () => {
  test('shows a key, is confirmed by its code and answers ten backup codes', async () => {
    const { codes, cookie } = await turnOn()
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    const page = await (await app.call('/second-factor', { headers: { cookie } })).text()
    expect(page).toContain('Осталось резервных кодов: 10 из 10.')
    for (const code of codes) expect(page).not.toContain(code)
  })

  test('is refused with a wrong password', async () => {
    const cookie = await app.signIn('body')
    const page = await app.post('/second-factor', { order: 'start', password: 'not the password' }, cookie)
    expect(page.status).toBe(422)
    expect(secretOn(await page.text())).toBe('')
  })

  test('asks again for the same key after a wrong code; until then a password is enough', async () => {
    const cookie = await app.signIn('body')
    const start = await app.post('/second-factor', { order: 'start', password: demoPassword }, cookie)
    const key = secretOn(await start.text())
    const page = await app.post('/second-factor', { order: 'confirm', code: wrong(key), secret: key }, cookie)
    expect(page.status).toBe(422)
    expect(secretOn(await page.text())).toBe(key)
    expect((await enterPassword()).headers.get('location')).toBe('/cases')
  })

  test('is in the audit log; neither key nor codes are kept as they are', async () => {
    const { key, codes } = await turnOn()
    expect((await deedsOf(app, 'body')).at(-1)).toEqual({ action: 'second-factor-enabled', detail: null })
    const { db } = app.world
    const kept = JSON.stringify([
      await db.selectFrom('twoFactor').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ])
    for (const secret of [key, ...codes]) expect(kept).not.toContain(secret)
  })
})

describe('signing in with the second factor', () => {
  test('the password alone opens nothing and leads to the code', async () => {
    await turnOn()
    const answer = await enterPassword()
    expect(answer.headers.get('location')).toBe('/sign-in/code?next=%2Fcases')
    expect(await status('/cases', cookieOf(answer))).toBe(302)
  })

  test('the code opens the page asked for', async () => {
    const { key } = await turnOn()
    const answer = await enterCode(` ${totp(key).slice(0, 3)} ${totp(key).slice(3)}`, cookieOf(await enterPassword()))
    expect(answer.headers.get('location')).toBe('/cases')
    expect(await status('/cases', cookieOf(answer))).toBe(200)
    expect((await deedsOf(app, 'body')).at(-1)?.action).toBe('signed-in')
  })

  test('a backup code opens once', async () => {
    const { codes } = await turnOn()
    const answer = await enterCode(codes[0]!.toUpperCase(), cookieOf(await enterPassword()))
    expect(await status('/cases', cookieOf(answer))).toBe(200)
    expect((await enterCode(codes[0]!, cookieOf(await enterPassword()))).status).toBe(422)
    const page = await (await app.call('/second-factor', { headers: { cookie: cookieOf(answer) } })).text()
    expect(page).toContain('Осталось резервных кодов: 9 из 10.')
  })

  test('a code without the password before it is refused', async () => {
    const { key } = await turnOn()
    const answer = await enterCode(totp(key), '')
    expect(answer.status).toBe(422)
    expect(answer.headers.get('location')).toBeNull()
  })

  test('after five wrong codes the right one is refused too, until the password is entered anew', async () => {
    const { key } = await turnOn()
    const cookie = cookieOf(await enterPassword())
    for (let attempt = 0; attempt < 5; attempt++) expect((await enterCode(wrong(key), cookie)).status).toBe(422)
    const last = await enterCode(totp(key), cookie)
    expect(last.status).toBe(422)
    expect(await last.text()).toContain('Начните заново')
    expect((await enterCode(totp(key), cookieOf(await enterPassword()))).status).toBe(302)
  })

  test('ten wrong codes in a row close it for a while, whatever the password', async () => {
    const { key } = await turnOn()
    for (let attempt = 0; attempt < 10; attempt++) await enterCode(wrong(key), cookieOf(await enterPassword()))
    const last = await enterCode(totp(key), cookieOf(await enterPassword()))
    expect(last.status).toBe(422)
    expect(await last.text()).toContain('закрыт на 15 минут')
  })

  test('does not open an account closed in between', async () => {
    const { key } = await turnOn()
    const cookie = cookieOf(await enterPassword())
    await app.post(`/people/${await idOf(app, 'body')}`, { order: 'disable' }, await app.signIn('admin'))
    await app.post(`/people/${await idOf(app, 'body')}`, { order: 'enable' }, await app.signIn('admin'))
    expect((await enterCode(totp(key), cookie)).status).toBe(422)
  })
})

test('codes are refused after too many attempts from one address', async () => {
  app = await createApp({ signInsPerMinute: 2 })
  const attempt = (address: string) =>
    app.call('/sign-in/code', {
      method: 'POST',
      body: new URLSearchParams({ code: '123456' }),
      headers: { origin: 'http://localhost', 'x-real-ip': address },
    })
  const said = []
  for (const address of ['192.0.2.21', '192.0.2.21', '192.0.2.21', '192.0.2.22']) {
    said.push(/Слишком много попыток/.test(await (await attempt(address)).text()))
  }
  expect(said).toEqual([false, false, true, false])
})

describe('turning the second factor off', () => {
  test('takes the password', async () => {
    const { cookie } = await turnOn()
    expect((await app.post('/second-factor', { order: 'stop', password: 'wrong' }, cookie)).status).toBe(422)
    expect((await enterPassword()).headers.get('location')).toMatch(/^\/sign-in\/code/)
    const stopped = await app.post('/second-factor', { order: 'stop', password: demoPassword }, cookie)
    expect(await stopped.text()).toContain('Второй фактор отключён')
    expect((await enterPassword()).headers.get('location')).toBe('/cases')
    expect((await deedsOf(app, 'body')).map(({ action }) => action)).toContain('second-factor-disabled')
  })

  test('is done by an administrator for one who lost the telephone, and ends the sessions', async () => {
    const { cookie } = await turnOn()
    const account = await idOf(app, 'body')
    await app.post(`/people/${account}`, { order: 'reset-second-factor' }, await app.signIn('admin'))
    expect(await status('/cases', cookie)).toBe(302)
    expect((await enterPassword()).headers.get('location')).toBe('/cases')
    expect((await deedsOf(app, 'admin')).at(-1)).toEqual({ action: 'second-factor-reset', detail: { account } })
  })
})

test('new backup codes take the password and void the former ones', async () => {
  const { codes, cookie } = await turnOn()
  expect((await app.post('/second-factor', { order: 'renew', password: 'wrong' }, cookie)).status).toBe(422)
  const page = await app.post('/second-factor', { order: 'renew', password: demoPassword }, cookie)
  const fresh = [...(await page.text()).matchAll(/<li><code>([^<]+)</g)].map(([, code = '']) => code)
  expect(fresh).toHaveLength(10)
  expect((await enterCode(codes[0]!, cookieOf(await enterPassword()))).status).toBe(422)
  expect((await enterCode(fresh[0]!, cookieOf(await enterPassword()))).status).toBe(302)
})
