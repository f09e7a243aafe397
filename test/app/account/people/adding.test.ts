import { beforeEach, describe, expect, test } from 'vitest'
import { cookieOf, createApp, type TestApp } from '#test/support/app.ts'
import { deedsOf, idOf, secretOn } from './office.ts'

const olga = {
  email: 'Olga@centre.example',
  name: ' Ольга  Ким, специалист ',
  role: 'caseworker',
  agency: 'yakutia/rehabilitation-centre',
}

let app: TestApp
let admin: string
beforeEach(async () => {
  app = await createApp()
  admin = await app.signIn('admin')
})

describe('a person added by an administrator', () => {
  test('signs in with the one-time password and must set another before anything else', async () => {
    const page = await app.post('/people/new', olga, admin)
    expect(page.status).toBe(200)
    const password = secretOn(await page.text())
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/)
    const cookie = cookieOf(await app.post('/sign-in', { email: 'olga@centre.example', password }))
    expect((await app.call('/cases', { headers: { cookie } })).headers.get('location')).toBe('/password')
  })

  test('has the name, role and agency given', async () => {
    await app.post('/people/new', olga, admin)
    const { name, role, agency } = await app.world.db
      .selectFrom('user')
      .selectAll()
      .where('email', '=', 'olga@centre.example')
      .executeTakeFirstOrThrow()
    expect([name, role, agency]).toEqual(['Ольга Ким, специалист', 'caseworker', 'yakutia/rehabilitation-centre'])
  })

  test('belongs to no agency unless a caseworker', async () => {
    await app.post('/people/new', { ...olga, role: 'methodologist' }, admin)
    const { role, agency } = await app.world.db
      .selectFrom('user')
      .selectAll()
      .where('email', '=', 'olga@centre.example')
      .executeTakeFirstOrThrow()
    expect([role, agency]).toEqual(['methodologist', null])
  })

  test('is written into the audit log, the password is not', async () => {
    const password = secretOn(await (await app.post('/people/new', olga, admin)).text())
    const account = await idOf(app, 'olga@centre.example')
    const { role, agency } = olga
    expect((await deedsOf(app, 'admin')).at(-1)).toEqual({
      action: 'account-added',
      detail: { account, name: 'Ольга Ким, специалист', email: 'olga@centre.example', role, agency },
    })
    const { db } = app.world
    const kept = [
      await db.selectFrom('audit').selectAll().execute(),
      await db.selectFrom('account').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(password)
  })
})

describe('adding is refused with the input kept', () => {
  test.each([
    ['the sign-in name is taken', { email: 'body@demo.example' }, 'Такое имя для входа уже есть.'],
    ['the sign-in name is no address', { email: 'olga' }, 'Укажите адрес электронной почты: имя@узел.'],
    ['there is no name', { name: ' ' }, 'Укажите имя.'],
    ['there is no such role', { role: 'owner' }, 'Выберите роль.'],
    ['a caseworker has no agency', { agency: '' }, 'Выберите организацию специалиста.'],
    ['there is no such agency', { agency: 'yakutia/constructor' }, 'Выберите организацию специалиста.'],
  ])('when %s', async (_, fields, sentence) => {
    const before = await accounts()
    const page = await app.post('/people/new', { ...olga, ...fields }, admin)
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain(sentence)
    expect(html).toContain(`value="${{ ...olga, ...fields }.email}"`)
    expect(await accounts()).toBe(before)
  })
})

async function accounts(): Promise<number> {
  return (await app.world.db.selectFrom('user').select('id').execute()).length
}
