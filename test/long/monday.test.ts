import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePage, launchBrowser, openPage, signIn } from '#test/support/browser.ts'
import { fillByKeyboard, pressButton, tabTo } from '#test/support/keyboard.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { workedCase } from '#test/support/worked-case.ts'

const { form, answersOf } = workedCase('yakutia', 'adult-state-provider')

let server: TestServer
let browser: Browser
let recorded = ''
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const value = (page: Page, id: string) => page.locator(`[id="answer_${id}"]`).inputValue()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('Monday by keyboard alone: from the list to the printed act', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await page.goto('/sign-in')
  await tabTo(page, 'the caseworker', `e.matches('button') && e.textContent.includes('body@demo.example')`)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.getByRole('button', { name: 'Найти или перейти' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Алёшина Виктория Сергеевна' }).waitFor()

  await pressButton(page, 'Заполнить: Акт оценки')
  await page.getByText('Раздел 1 из 6').waitFor()
  await fillByKeyboard(page, form('assessment-act'), answersOf('assess-need'))
  await page.getByText(/^Сохранено \d\d:\d\d$/).waitFor()
  await pressButton(page, 'Записать')
  await page.getByRole('status').getByText('Записано: Оценить условия').waitFor()

  await pressButton(page, 'Акт оценки индивидуальной потребности')
  await page.getByRole('heading', { name: 'Акт оценки индивидуальной потребности' }).first().waitFor()
  recorded = new URL(page.url()).pathname
  await tabTo(page, 'print', `e.matches('a') && e.textContent.trim() === 'Печать'`)
  const printed = page.context().waitForEvent('page')
  await page.keyboard.press('Enter')
  const paper = await printed
  await paper.getByText('15 000,00').first().waitFor()
  await closePage(opened)
})

test('a table by keyboard: rows go in, up, down and out, and come from a spreadsheet', async () => {
  const opened = await openPage(browser, server.origin)
  const { page } = opened
  await signIn(page, 'body', `${recorded}/correct`)
  await page.locator('.section-nav button[value="status"]').click()
  await page.getByRole('heading', { name: /II\. Социально/ }).waitFor()
  const first = page.getByRole('button', { name: 'Удалить строку 1' })
  while (await first.count()) await first.click()

  await pressButton(page, 'Добавить строку')
  await page.keyboard.type('Анна')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('answer_incomes_1_person')
  await page.keyboard.type('Пётр')
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe('answer_incomes_0_person')
  await page.keyboard.press('Insert')
  expect(await focused(page)).toBe('answer_incomes_1_person')
  expect(await value(page, 'incomes_2_person')).toBe('Пётр')

  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Мария\tпенсия\t1 234,56\r\nИван\tзарплата\tмного\r\n')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  expect(await value(page, 'incomes_1_person')).toBe('Мария')
  expect((await value(page, 'incomes_1_amount')).replaceAll('\u00a0', ' ')).toBe('1 234,56')
  expect(await value(page, 'incomes_2_amount')).toBe('много')
  await page.locator('[id="answer_incomes_2_amount-error"]', { hasText: 'введите сумму в рублях' }).waitFor()

  await page.keyboard.press('Control+Delete')
  expect(await value(page, 'incomes_1_person')).toBe('Иван')
  await tabTo(page, 'raise', `e.id === 'answer_incomes_1_raise'`)
  await page.keyboard.press('Enter')
  expect(await value(page, 'incomes_0_person')).toBe('Иван')
  expect(await focused(page)).toBe('answer_incomes_0_lower')
  await tabTo(page, 'copy', `e.getAttribute('aria-label') === 'Копировать строку 1'`)
  await page.keyboard.press('Enter')
  expect(await value(page, 'incomes_1_person')).toBe('Иван')
  expect(await value(page, 'incomes_2_person')).toBe('Анна')
  await closePage(opened)
})
