import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers, Form, Scenario } from '#engine/schema'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
} from '#test/support/browser.ts'
import { moveClock } from '#test/support/case-page.ts'
import { fillByKeyboard, pressButton, tabTo, typeInto } from '#test/support/keyboard.ts'
import { startServer, type TestServer } from '#test/support/server.ts'

const definitions = join(import.meta.dirname, '../../definitions')
const read = <T>(path: string): T => JSON.parse(readFileSync(join(definitions, path), 'utf8'))
const form = (name: string) => read<Form>(`forms/yakutia/${name}.json`)
const { given, steps } = read<Scenario>('regions/yakutia/scenarios/adult-state-provider.json')
const answersOf = (task: string): Answers =>
  steps.flatMap(({ when }) => ('task' in when && when.task === task ? [when.answers ?? {}] : []))[0] ?? {}
const assessment = 'Оценить условия жизнедеятельности, составить акт'

let server: TestServer
let browser: Browser
type Opened = Awaited<ReturnType<typeof openPage>>
let admin: Opened
let body: Opened
let former = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  admin = await openPage(browser, server.origin)
  body = await openPage(browser, server.origin)
  await signIn(body.page, 'body', '/cases')
  await signIn(admin.page, 'admin', '/rules')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the administrator makes the term of 2.5 five working days', () => {
  test('a case opened before is due 10.02.2026, by 3 working days', async () => {
    former = await registeredCase(body.page, 'Прежний')
    expect(await dueDate(body.page, former)).toContain('10.02.2026')
  })

  test('she finds «2.5» and sees the term with its clause beside it; nothing is written by looking', async () => {
    const { page } = admin
    await expectAccessible(page)
    await page.getByLabel(/^Пункт акта или слово/).fill('2.5')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^По запросу «2.5»/ }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: `Срок от события: «${assessment}»` }).click()
    await page.getByRole('heading', { name: 'Срок от события' }).waitFor()
    await page.getByText('Условия жизни оценивают за 3 рабочих дня от регистрации заявления').first().waitFor()
    await page.getByText('3 рабочих дня со дня: «Зарегистрировать заявление»').waitFor()
    // The text beside is opened at the same place.
    await page.locator('.cm-line', { hasText: '"deadline": {' }).first().waitFor()
    await expectAccessible(page)
    await page.goto('/rules')
    await page.getByText('Черновиков нет').waitFor()
    await page.goBack()
  })

  test.each([
    ['-3', 'Длина срока: нужно целое число от 1 до 10000.'],
    ['1,5', 'Длина срока: нужно целое число от 1 до 10000.'],
    ['10001', 'Длина срока: нужно целое число от 1 до 10000.'],
    ['', 'Заполните поле «Длина срока».'],
  ])('«%s» days are refused in a sentence at the field', async (typed, sentence) => {
    const { page } = admin
    await page.getByLabel('Длина срока').fill(typed)
    await page.getByText(sentence).waitFor()
    expect(await page.getByLabel('Длина срока').getAttribute('aria-invalid')).toBe('true')
    await expectAccessible(page)
  })

  test('with five, the term and the change are said in words before anything is saved', async () => {
    const { page } = admin
    await tabTo(page, 'the length', 'e.name === "field.amount"')
    await typeInto(page, 'field.amount', '5')
    await page.getByText('5 рабочих дней со дня: «Зарегистрировать заявление»').waitFor()
    await page.getByText('Если сохранить:').waitFor()
    await page.locator('.draft-state summary', { hasText: '1 изменение' }).click()
    await page.getByText('срок 3 → 5 рабочих дней').waitFor()
    await pressButton(page, 'Сохранить в черновик')
    await page.getByRole('link', { name: 'К черновику' }).waitFor()
    await expectAccessible(page)
  })

  test('she writes the basis, in force from 09.02.2026, chooses all open cases and sees what becomes of each', async () => {
    const { page } = admin
    await page.getByRole('link', { name: 'К черновику' }).click()
    await page.getByRole('heading', { name: 'Основание' }).waitFor()
    await expectAccessible(page)
    await typeInto(page, 'title', 'Срок оценки условий')
    await typeInto(page, 'kind', 'Приказ')
    await typeInto(page, 'number', '12-Н')
    await typeInto(page, 'date', '30.01.2026')
    await typeInto(page, 'effectiveFrom', '09.02.2026')
    await pressButton(page, 'Сохранить основание')
    await page.getByText('Основание сохранено.').waitFor()
    await page.getByRole('button', { name: 'К публикации' }).click()
    await page.getByRole('heading', { name: 'Публикация изменения' }).waitFor()
    await page.getByText('срок 3 → 5 рабочих дней').waitFor()
    await page.getByText('Приказ № 12-Н от 30.01.2026').waitFor()
    await page.getByText('ещё не проверен').first().waitFor()
    expect(await page.getByRole('button', { name: 'Отправить на утверждение' }).count()).toBe(0)
    await page.getByLabel(/^Для кого: срок 3 → 5/).selectOption({ label: 'все открытые дела' })
    await pressButton(page, 'Сохранить выбор и проверить')
    const taken = page.getByRole('table', { name: /^Перейдут на новые правила/ })
    const number = await caseNumber(body.page, former)
    const line = taken.getByRole('row').filter({ hasText: number })
    // Registered on Thursday 05.02: three working days are 6, 9, 10; five are 6, 9, 10, 11, 12.
    await line.getByText('10.02.2026').waitFor()
    await line.getByText('12.02.2026').waitFor()
    await expectAccessible(page)
  })

  test('a second person approves what she sent; she herself cannot', async () => {
    const { page } = admin
    await pressButton(page, 'Отправить на утверждение')
    await page.getByText('Утвердить может другой администратор').waitFor()
    expect(await page.getByRole('button', { name: 'Утвердить и опубликовать' }).count()).toBe(0)
    await expectAccessible(page)
    const second = await openPage(browser, server.origin)
    await signIn(second.page, 'second', '/rules')
    await second.page.getByRole('link', { name: 'Срок оценки условий' }).click()
    await second.page.getByRole('table', { name: /^Перейдут на новые правила/ }).waitFor()
    await expectAccessible(second.page)
    await pressButton(second.page, 'Утвердить и опубликовать')
    await second.page.getByText('Публикация 2 готова.').waitFor()
    await expectAccessible(second.page)
    await closePage(second)
  })

  test('until 09.02.2026 the open case keeps its date', async () => {
    expect(await dueDate(body.page, former)).toContain('10.02.2026')
  })

  test('on 09.02.2026 the case is due 12.02.2026, and its page says why and what it was', async () => {
    await moveClock(body.page, '/cases', '09.02.2026')
    expect(await dueDate(body.page, former)).toContain('12.02.2026')
    const { page } = body
    await page.getByText('С 09.02.2026 дело идёт по новым правилам: Приказ № 12-Н от 30.01.2026').waitFor()
    await page.getByText('п. 2.5: срок 3 → 5 рабочих дней').first().waitFor()
    await page
      .getByText(/был[ао]? 10\.02/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.goto('/cases')
    await page.getByText('новые правила с 09.02.2026').first().waitFor()
  })

  test('the history keeps the publication with its author, basis and change', async () => {
    const { page } = admin
    await page.goto('/rules/history')
    await page.getByRole('link', { name: 'Срок оценки условий' }).waitFor()
    const line = page.locator('.history-list > li').first()
    for (const words of [
      'Приказ № 12-Н от 30.01.2026',
      'действует с 09.02.2026',
      'Администратор',
      'утвердил(а) Второй администратор',
      'п. 2.5: срок 3 → 5',
    ])
      expect((await line.textContent())?.replaceAll('\u00a0', ' ')).toContain(words)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Публикация 1' }).click()
    await page.getByRole('link', { name: 'Полустационарное социальное обслуживание больных наркоманией' }).click()
    await page.getByText('Это опубликованный текст: он не меняется.').waitFor()
    expect(await page.getByRole('button', { name: /Сохранить/ }).count()).toBe(0)
    await closePage(admin)
    await closePage(body)
  })
})

const file = '/rules/files/current/workflows/yakutia/semi-residential-care.json?at=/stages/assessment'
test.each(['/rules', '/rules?q=2.5', '/rules/history', '/rules/import', file])(
  'on a telephone %s fits and is accessible',
  async (path) => {
    const opened = await openPage(browser, server.origin, { width: 390, height: 844 })
    await signIn(opened.page, 'admin', path)
    await expectNoSidewaysScroll(opened.page)
    await expectAccessible(opened.page)
    await closePage(opened)
  },
)

/** Opens a case, files and registers the application on 05.02.2026; answers its address. */
async function registeredCase(page: Page, surname: string): Promise<string> {
  await page.goto('/cases/new')
  await fillByKeyboard(page, form('person'), { ...given.subject, surname })
  await recordOn(page, 'Открыть дело')
  await page.getByRole('heading', { name: new RegExp(surname), level: 1 }).waitFor()
  const address = new URL(page.url()).pathname
  for (const [task, name] of [
    ['file-application', 'application'],
    ['register-application', 'registration'],
  ] as const) {
    await page.goto(`${address}/tasks/${task}`)
    await fillByKeyboard(page, form(name), answersOf(task))
    await recordOn(page, 'Записать')
    await page.getByText(/^Записано: /).waitFor()
  }
  return address
}

async function recordOn(page: Page, button: string): Promise<void> {
  await typeInto(page, 'on', '05.02.2026')
  await typeInto(page, 'at', '11:20')
  await pressButton(page, button)
}

async function caseNumber(page: Page, address: string): Promise<string> {
  await page.goto(address)
  return /\d*[А-ЯЁA-Z0-9-]+\/2026\/\d+/.exec((await page.textContent('main')) ?? '')?.[0] ?? ''
}

async function dueDate(page: Page, address: string): Promise<string> {
  await page.goto(address)
  const next = page.getByRole('region').filter({ hasText: assessment }).first()
  return (await next.textContent())?.replaceAll('\u00a0', ' ') ?? ''
}
