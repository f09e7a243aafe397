import { expect, test } from 'vitest'
import { cookieOf, createApp } from '#test/support/app.ts'

test('a page is Russian until the reader switches, before sign-in too', async () => {
  const app = await createApp()
  expect(await headOf(await app.call('/sign-in'))).toEqual({ lang: 'ru', title: 'Вход · Порядок' })
  const switched = await app.post('/language', { language: 'en', next: '/sign-in' })
  expect(switched.headers.get('location')).toBe('/sign-in')
  const page = await app.call('/sign-in', { headers: { cookie: cookieOf(switched) } })
  expect(await headOf(page)).toEqual({ lang: 'en', title: 'Sign in · Poryadok' })
})

test('the choice of a signed-in user is kept with the account', async () => {
  const app = await createApp()
  await app.post('/language', { language: 'en', next: '/cases' }, await app.signIn('method'))
  const page = await app.call('/', { headers: { cookie: await app.signIn('method') } })
  expect((await headOf(page)).lang).toBe('en')
})

test('there is no third language', async () => {
  const app = await createApp()
  expect((await app.post('/language', { language: 'de' })).status).toBe(404)
})

async function headOf(response: Response) {
  const html = await response.text()
  return { lang: /<html lang="(\w+)"/.exec(html)?.[1], title: /<title>(.*?)<\/title>/.exec(html)?.[1] }
}
