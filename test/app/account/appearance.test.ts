import { expect, test } from 'vitest'
import { cookieOf, createApp } from '#test/support/app.ts'

test('the colours are those of the system until the reader chooses, before sign-in too', async () => {
  const app = await createApp()
  expect(await themeOf(await app.call('/sign-in'))).toEqual(['system', 'light'])
  const chosen = await app.post('/appearance', { theme: 'contrast', next: '/sign-in' })
  expect(chosen.headers.get('location')).toBe('/sign-in')
  const page = await app.call('/sign-in', { headers: { cookie: cookieOf(chosen) } })
  expect(await themeOf(page)).toEqual(['contrast', 'dark'])
})

test('the choice of a signed-in user is kept with the account', async () => {
  const app = await createApp()
  await app.post('/appearance', { theme: 'dark', next: '/cases' }, await app.signIn('body'))
  expect(await themeOf(await app.call('/cases', { headers: { cookie: await app.signIn('body') } }))).toEqual([
    'dark',
    'dark',
  ])
})

test('the keys that need no Ctrl can be turned off and on again', async () => {
  const app = await createApp()
  const cookie = await app.signIn('body')
  const page = async () => (await app.call('/cases', { headers: { cookie } })).text()
  expect(await page()).toContain('Отключить клавиши без Ctrl')
  await app.post('/appearance', { keys: 'off', next: '/cases' }, cookie)
  expect(await page()).toContain('Включить клавиши без Ctrl')
  await app.post('/appearance', { keys: 'on', next: '/cases' }, cookie)
  expect(await page()).toContain('Отключить клавиши без Ctrl')
})

const wrong: readonly Readonly<Record<string, string>>[] = [{ theme: 'sepia' }, { keys: 'maybe' }, {}]

test.each(wrong)('there is no other choice: %j', async (fields) => {
  const app = await createApp()
  expect((await app.post('/appearance', fields)).status).toBe(404)
})

async function themeOf(response: Response) {
  const html = await response.text()
  return [/data-theme="(\w+)"/.exec(html)?.[1], /data-mantine-color-scheme="(\w+)"/.exec(html)?.[1]]
}
