import type { Browser, Page } from 'playwright-core'
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
import { chooseTheme } from '#test/support/theme.ts'

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

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('the list by keyboard alone: down, up, open, search, the palette, the list of keys', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await signIn(page, 'body', '/cases')
  await page.getByRole('button', { name: 'Найти или перейти' }).waitFor()

  await page.keyboard.press('j')
  expect(await focused(page)).toBe('Алёшина Виктория Сергеевна')
  await page.keyboard.press('j')
  expect(await focused(page)).toBe('Семёнов Артём Николаевич')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Алёшина Виктория Сергеевна' }).waitFor()

  await page.goto('/cases')
  await page.getByRole('button', { name: 'Найти или перейти' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('jk?/')
  expect(await page.getByRole('searchbox').inputValue()).toBe('jk?/')

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: 'Дело, страница или действие' })
  await palette.waitFor()
  await page.keyboard.type('шестаков')
  await page.getByRole('option', { name: /Шестаков Пётр Ильич/ }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Шестаков Пётр Ильич' }).waitFor()

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Клавиши' })
  await help.waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await closePage(opened)
})

describe.each(['dark', 'contrast'] as const)('in %s colours', (theme) => {
  test('the list and a case are accessible at 320 px and at 200 %', async () => {
    // 200 % of a screen 1280 wide leaves 640.
    for (const width of [320, 640]) {
      const opened = await openPage(browser, server.origin, { width, height: 800 })
      await signIn(opened.page, 'body', '/cases')
      await chooseTheme(opened.page, theme)
      await opened.page.goto('/cases')
      expect(await opened.page.locator('html').getAttribute('data-theme')).toBe(theme)
      await look(opened.page)
      await opened.page.getByRole('link', { name: 'Алёшина Виктория Сергеевна' }).click()
      await opened.page.getByRole('heading', { level: 1 }).waitFor()
      await look(opened.page)
      await closePage(opened)
    }
  })
})

async function look(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
