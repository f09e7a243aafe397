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
import { totp } from '#test/support/totp.ts'

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
]

describe.each(sizes)('on a screen $width wide', (size) => {
  test('an administrator lets a person in, moves her to another agency and closes her access', async () => {
    const name = `Ким Ольга, специалист ${size.width}`
    const email = `olga${size.width}@centre.example`
    const office = await openPage(browser, server.origin, size)
    const { page } = office
    await signIn(page, 'admin', '/people')
    await expectFine(page)
    await page.getByRole('link', { name: 'Добавить человека' }).click()
    await page.getByRole('heading', { name: 'Новый человек' }).waitFor()
    await page.getByLabel('Имя для входа').fill(email)
    await page.getByLabel('Имя и должность').fill(name)
    await expectFine(page)
    await page.getByLabel('Специалист').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Добавить' }).click()
    await page.getByText('Выберите организацию специалиста.').waitFor()
    await expectFine(page)
    await page.getByLabel('Организация').selectOption({ label: 'Уполномоченный орган (образец)' })
    await page.getByLabel('Организация').press('Tab')
    await page.keyboard.press('Enter')
    const password = (await page.locator('.secret').textContent()) ?? ''
    await expectFine(page)

    const desk = await openPage(browser, server.origin, size)
    await enter(desk.page, email, password)
    await desk.page.getByText('Это первый вход').waitFor()
    await desk.page.getByLabel('Нынешний пароль').fill(password)
    await desk.page.getByLabel('Новый пароль').fill('a phrase of my own')
    await desk.page.getByRole('button', { name: 'Сменить пароль' }).click()
    await desk.page.getByText('Пароль изменён').waitFor()
    await desk.page.goto('/cases')
    await desk.page.getByRole('heading', { name: 'Мои дела' }).waitFor()

    await page.getByRole('link', { name: 'К правам человека' }).click()
    await page.getByLabel('Организация').selectOption({ label: 'Некоммерческий поставщик (образец)' })
    await expectFine(page)
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('alert').getByText('Сохранено.').waitFor()
    await desk.page.reload()
    await desk.page.locator('summary', { hasText: name }).click()
    await desk.page.getByText('Некоммерческий поставщик (образец)').waitFor()

    await page.getByRole('button', { name: 'Закрыть доступ' }).click()
    await page.getByRole('alert').getByText('Доступ закрыт').waitFor()
    await expectFine(page)
    await desk.page.reload()
    await desk.page.getByText('Вход завершён').waitFor()
    await expectFine(desk.page)

    await page.getByRole('link', { name: 'Все люди' }).click()
    await page.getByRole('searchbox').fill(email)
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: email }).getByText('закрыт').waitFor()
    await expectFine(page)
    await closePage(desk)
    await closePage(office)
  })

  test('a second factor is turned on, asked for at sign-in and turned off', async () => {
    const opened = await openPage(browser, server.origin, size)
    const { page } = opened
    await signIn(page, 'method', '/second-factor')
    await expectFine(page)
    await page.getByLabel('Ваш пароль').fill('demo-poryadok')
    await page.keyboard.press('Enter')
    const key = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
    await expectFine(page)
    await page.getByLabel('Код из приложения').fill('1')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Код не подходит').waitFor()
    await expectFine(page)
    await page.getByLabel('Код из приложения').fill(totp(key))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Запишите резервные коды' }).waitFor()
    expect(await page.getByRole('listitem').count()).toBe(10)
    await expectFine(page)

    await page.locator('summary', { hasText: 'Методолог' }).click()
    await page.getByRole('button', { name: 'Выйти' }).click()
    await enter(page, 'method@demo.example', 'demo-poryadok')
    await page.getByRole('heading', { name: 'Код для входа' }).waitFor()
    await expectFine(page)
    await page.getByLabel('Код из приложения или резервный код').fill(totp(key))
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))

    await page.goto('/second-factor')
    await expectFine(page)
    const off = page.locator('form', { has: page.getByRole('button', { name: 'Отключить' }) })
    await off.getByLabel('Ваш пароль').fill('demo-poryadok')
    await page.keyboard.press('Enter')
    await page.getByText('Второй фактор отключён').waitFor()
    await closePage(opened)
  })
})

test('an administrator gives out a one-time password without script', async () => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'admin', '/people?q=nonprofit')
  await page.getByRole('row', { name: 'nonprofit@demo.example' }).getByRole('link').click()
  await page.getByRole('button', { name: 'Выдать одноразовый пароль' }).click()
  expect(await page.locator('.secret').textContent()).toMatch(/^[a-z2-9-]{24}$/)
  await context.close()
})

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name="email"]:visible').fill(email)
  await page.locator('input[name="password"]:visible').fill(password)
  await page.keyboard.press('Enter')
}

async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
