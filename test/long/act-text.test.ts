import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
} from '#test/support/browser.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

// Words of our own under numbers of the act.
const first = '2. Условия\n2.5. Условия жизни оценивают быстро.\n2.6. Смотрят жильё.\n2.7. Новый пункт.\n'
const second = first.replace('быстро', 'за день').replace('2.6. Смотрят жильё.\n', '')
const act = /социальных услуг в полустационарной форме/

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

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])(
  'an administrator loads two editions of an act and reads a clause beside its rules on a screen $width wide',
  async (size) => {
    const opened = await openPage(browser, server.origin, size)
    const { page } = opened
    const look = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    const load = async (text: string, name: string, date: string) => {
      await page
        .getByLabel('Файл')
        .setInputFiles({ name: 'act.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
      await page.getByLabel('Название редакции').fill(name)
      await page.getByLabel('Дата редакции').fill(date)
      await page.getByRole('button', { name: 'Разобрать' }).click()
      await page.getByRole('button', { name: 'Сохранить редакцию' }).waitFor()
    }
    await signIn(page, 'admin', '/rules')
    await page.getByRole('link', { name: 'Тексты актов' }).click()
    await page.getByRole('heading', { level: 1, name: 'Тексты актов' }).waitFor()
    await look()
    await page.getByRole('link', { name: act }).click()
    await load(first, `первая ${size.width}`, '2025-10-30')
    await look()
    await page.getByRole('button', { name: 'Сохранить редакцию' }).click()
    await page.getByText('Редакция сохранена.').waitFor()

    await page.getByRole('navigation', { name: 'Правила' }).getByRole('link', { name: act }).click()
    await load(second, `вторая ${size.width}`, '2026-01-15')
    await page.getByLabel('Сравнить с редакцией').selectOption({ label: `первая ${size.width}, 30.10.2025` })
    await page.getByRole('button', { name: 'Сравнить' }).click()
    const compared = page.getByRole('region', { name: /Что изменилось/ })
    await compared.getByText('2.5', { exact: true }).click()
    await compared.getByText('2.5. Условия жизни оценивают за день.').waitFor()
    await look()
    await page.getByRole('button', { name: 'Не сохранять' }).click()
    await page.getByRole('heading', { name: 'Загрузить текст' }).waitFor()

    await page.goto(`${server.origin}/procedures/yakutia/semi-residential-care/acts/yakutia/63-n`)
    await page.getByLabel('Текст пункта 2.5').focus()
    await page.keyboard.press('Enter')
    await page.getByText('2.5. Условия жизни оценивают быстро.').waitFor()
    await look()
    await page.getByRole('link', { name: /^Нет в тексте: 230$/ }).click()
    await page.getByText('2.5. Условия жизни оценивают быстро.').waitFor({ state: 'detached' })
    expect(await page.getByText('ссылки ведут в никуда').count()).toBeGreaterThan(100)
    await look()
    await closePage(opened)
  },
)
