import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePage, expectAccessible, launchBrowser, openPage, signIn } from '#test/support/browser.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

const data = mkdtempSync(join(tmpdir(), 'poryadok-'))
let server: TestServer
let browser: Browser
let act = ''

beforeAll(async () => {
  server = await startServer({ PORYADOK_DATA: data })
  browser = await launchBrowser()
  const { page } = await openPage(browser, server.origin)
  await signIn(page, 'body', '/cases')
  await page.getByRole('link', { name: 'Алёшина' }).first().click()
  await page.waitForURL('**/cases/*-*')
  act = `${new URL(page.url()).pathname}/tasks/assess-need`
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(data, { recursive: true, force: true })
})

async function opened(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const desk = await openPage(browser, server.origin)
  await signIn(desk.page, 'body', act)
  await desk.page.getByLabel(/^№/).waitFor()
  return desk
}

const number = (page: Page) => page.getByLabel(/^№/)

describe('nothing that was typed is lost', () => {
  test('the server is killed in mid-typing: the text stays on this computer, sealed, and comes back with the form', async () => {
    const { page } = await opened()
    await number(page).fill('17')
    await page.getByText(/^Сохранено \d\d:\d\d$/).waitFor()

    const { port } = new URL(server.origin)
    await server.kill()
    await page.getByRole('textbox', { name: 'от' }).fill('10.02.2026')
    await number(page).press('End')
    await number(page).pressSequentially('/18-образец')
    await page.getByText('Нет связи, сохранено на этом компьютере').waitFor()
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).toContain('assess-need')
    expect(kept).not.toContain('образец')

    const next = await page.context().newPage()
    await page.close()
    server = await startServer({ PORYADOK_DATA: data, PORT: port })
    await next.goto(act)
    await next.getByText('Восстановлено с этого компьютера').waitFor()
    expect(await number(next).inputValue()).toBe('17/18-образец')
    expect(await next.getByRole('textbox', { name: 'от' }).inputValue()).toBe('10.02.2026')
    await next.getByText(/^Сохранено \d\d:\d\d$/).waitFor()
    expect(await next.evaluate(() => localStorage.length)).toBe(0)
    await expectAccessible(next)
    await next.context().close()
  })

  test('the page is left in mid-word: the server has the word', async () => {
    const { page } = await opened()
    await number(page).fill('19')
    await page.goto('about:blank')
    const next = await opened()
    await expect.poll(() => number(next.page).inputValue()).toBe('19')
    await page.context().close()
    await closePage(next)
  })

  test('two people on one form: the second sees both texts of each field side by side and chooses', async () => {
    const first = await opened()
    const second = await opened()
    await number(first.page).fill('20')
    await first.page.getByRole('textbox', { name: 'от' }).fill('09.02.2026')
    await number(first.page).blur()
    await first.page.getByText(/^Сохранено \d\d:\d\d$/).waitFor()

    second.complaints.length = 0
    await number(second.page).fill('21')
    const choice = second.page.getByRole('alert', { name: /Эту форму в это же время сохранили/ })
    await choice.waitFor()
    await expectAccessible(second.page)
    await choice.getByLabel('№: оставить ваш ответ').check()
    await choice.getByLabel('От: взять сохранённый ответ').or(choice.getByLabel('от: взять сохранённый ответ')).check()
    await choice.getByRole('button', { name: 'Сохранить выбранное' }).click()
    await second.page.getByText(/^Сохранено \d\d:\d\d$/).waitFor()
    expect(await number(second.page).inputValue()).toBe('21')
    expect(await second.page.getByRole('textbox', { name: 'от' }).inputValue()).toBe('09.02.2026')
    const third = await opened()
    expect(await number(third.page).inputValue()).toBe('21')
    for (const { page } of [first, second, third]) await page.context().close()
  })
})
