import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
} from '#test/support/browser.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]

describe.each(sizes)('on a screen $width wide', (size) => {
  test('a caseworker signs in with the keyboard, corrects a mistake, finds the list and signs out', async () => {
    const opened = await openPage(browser, server.origin, size)
    const { page } = opened
    await page.goto('/cases')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByLabel('Имя для входа').fill('body@demo.example')
    await page.getByLabel('Пароль', { exact: true }).fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Имя или пароль не подходят').waitFor()
    expect(await page.getByLabel('Имя для входа').inputValue()).toBe('body@demo.example')
    await expectAccessible(page)

    await page.getByLabel('Пароль', { exact: true }).fill('demo-poryadok')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Мои дела', level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/cases')
    await expectNoSidewaysScroll(page)

    await page.locator('summary', { hasText: 'Специалист уполномоченного органа' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Выйти' }).click()
    await page.getByRole('heading', { name: 'Вход', exact: true }).waitFor()
    await closePage(opened)
  })
})

test('the reader switches to English and back', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await signIn(page, 'method')
  await page.getByText('Методолог').first().click()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Your account is ready.').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.locator('summary', { hasText: 'Методолог' }).click()
  await page.getByRole('button', { name: 'Русский' }).click()
  await page.getByText('Ваша учётная запись готова к работе.').waitFor()
  await closePage(opened)
})

test('the demonstration clock shows its day and moves', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await signIn(page, 'admin')
  await page.locator('summary', { hasText: 'Сегодня 05.02.2026' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Следующий день' }).click()
  await page.locator('summary', { hasText: 'Сегодня 06.02.2026' }).waitFor()
  await closePage(opened)
})

test('a page of another role and a page that is not there say so in words', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await signIn(page, 'method')
  await page.goto('/cases')
  await page.getByRole('heading', { name: 'Нет доступа' }).waitFor()
  await expectAccessible(page)
  await page.goto('/no/such/page')
  await page.getByRole('heading', { name: 'Страница не найдена' }).waitFor()
  await expectAccessible(page)
  await closePage(opened)
})

test('signing in works without script', async () => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'ru-RU' })
  const page = await context.newPage()
  await signIn(page, 'provider', '/cases')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Мои дела')
  await page.locator('summary', { hasText: 'Специалист реабилитационного центра' }).click()
  await page.getByRole('button', { name: 'Выйти' }).click()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await context.close()
})

describe('what the server answers', () => {
  test('pages are never stored and allow scripts by nonce only', async () => {
    const { headers } = await fetch(`${server.origin}/sign-in`)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
  })

  test('built files are kept for good', async () => {
    const html = await (await fetch(`${server.origin}/sign-in`)).text()
    const file = /\/assets\/[\w.-]+\.js/.exec(html)![0]
    const response = await fetch(server.origin + file)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('a health check needs no account', async () => {
    expect(await (await fetch(`${server.origin}/healthz`)).text()).toBe('ok')
  })

  test('nothing outside the built files can be read', async () => {
    const response = await fetch(`${server.origin}/assets/..%2f..%2f..%2fpackage.json`, { redirect: 'manual' })
    expect(response.status).toBe(302)
  })
})

test('a second server does not start on the same data', async () => {
  await expect(startServer({ PORYADOK_DATA: server.data })).rejects.toThrow('in use by a running server')
})

test('in live mode the one-time password is printed once, at the first start', async () => {
  const data = mkdtempSync(join(tmpdir(), 'poryadok-live-'))
  const outputs = []
  for (const _ of ['first', 'second']) {
    const live = await startServer({ PORYADOK_MODE: 'live', PORYADOK_DATA: data })
    await live.stop()
    outputs.push(live.output())
  }
  expect(outputs[0]).toMatch(/Одноразовый пароль: +[\w-]{16}/)
  expect(outputs[1]).not.toContain('Одноразовый пароль')
  rmSync(data, { recursive: true })
})
