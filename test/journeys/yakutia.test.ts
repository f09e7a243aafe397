import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers } from '#engine/schema'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
} from '#test/support/browser.ts'
import * as casePage from '#test/support/case-page.ts'
import { doTask, expectDue, placeOf, record } from '#test/support/case-page.ts'
import { fillByKeyboard } from '#test/support/keyboard.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { workedCase } from '#test/support/worked-case.ts'

const { subject, form, answersOf } = workedCase('yakutia', 'adult-state-provider')

// All three services of the programme stand in the form already and are marked one by one.
const marks: Answers = {
  services: [
    { service: 'diagnostics', provided: 1, mark: 'done' },
    { service: 'correction', provided: 48, mark: 'done' },
    { service: 'psychological-patronage', provided: 6, mark: 'done' },
  ],
  'authorised-person': 'Специалист',
}

let server: TestServer
let browser: Browser
type Opened = Awaited<ReturnType<typeof openPage>>
let body: Opened
let provider: Opened
let address = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  body = await openPage(browser, server.origin)
  provider = await openPage(browser, server.origin)
  await signIn(body.page, 'body', '/cases')
  await signIn(provider.page, 'provider', '/cases')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('an adult with the state provider, from filing to closing', () => {
  test('05.02: the case is opened, the application filed and registered; the act of need is due 10.02 (п. 2.5)', async () => {
    const { page } = body
    await page.getByRole('link', { name: 'Новое дело' }).click()
    await page.getByRole('heading', { name: 'Новое дело' }).waitFor()
    await expectAccessible(page)
    await fillByKeyboard(page, form('person'), subject)
    await record(page, 'Открыть дело', '05.02.2026', '11:20')
    await page.getByRole('heading', { name: 'Образцов Айсен Иванович', level: 1 }).waitFor()
    address = new URL(page.url()).pathname

    await fillTask(page, { task: 'file-application', form: 'application', on: '05.02.2026', at: '11:20' })
    await fillTask(page, { task: 'register-application', form: 'registration', on: '05.02.2026' })
    await page.getByText('Записано: Зарегистрировать заявление.').waitFor()
    await expectDue(page, 'Оценить условия жизнедеятельности, составить акт', '10.02.2026', [
      '3 рабочих дня со дня: «Зарегистрировать заявление», 05.02.2026, п. 2.5.',
      'День события не считается.',
      'Не считаются: 7–8 февраля (выходные).',
      'Календарь: Органы и учреждения Республики Саха (Якутия); в основе: Производственный календарь Российской Федерации, пятидневная неделя.',
      'Срок — 10.02.2026.',
    ])
    await expectAccessible(page)
  })

  test('10.02: the act of assessment is filled in by keyboard alone, and keeps what is typed', async () => {
    const { page } = body
    await moveClock(page, '10.02.2026')
    await page.goto(`${address}/tasks/assess-need`)
    await expectAccessible(page)
    const saved = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('Уполномоченное лицо'),
    )
    await fillByKeyboard(page, form('assessment-act'), answersOf('assess-need'))
    expect((await saved).status()).toBe(200)
    await page.getByText(/^Сохранено/).waitFor()
    await page.reload()
    expect(await page.getByLabel(/^№/).inputValue()).toBe('1')
    await expectAccessible(page)
    // The session has run out: what is typed waits in this browser, and no longer than until it is recorded.
    const kept = () => Object.keys(localStorage).some((key) => key.endsWith('assess-need'))
    await page.route('**/draft', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await page.getByLabel(/^№/).fill('2')
    await page.getByLabel(/^№/).blur()
    await page.waitForFunction(kept)
    await page.unroute('**/draft')
    await record(page, 'Записать', '10.02.2026')
    await page.getByText('Записано: Оценить условия жизнедеятельности, составить акт.').waitFor()
    expect(await page.evaluate(kept)).toBe(false)
    await page.getByRole('link', { name: 'Акт оценки индивидуальной потребности' }).click()
    await page.getByText('15 000,00').waitFor()
    await expectAccessible(page)
  })

  test('11.02: recognised; the programme is due 18.02 (п. 3.1) and its copy in hand 19.02 (п. 3.2)', async () => {
    const { page } = body
    await moveClock(page, '11.02.2026')
    await fillTask(page, { task: 'decide-need', form: 'need-decision', on: '11.02.2026' })
    await expectDue(page, 'Составить индивидуальную программу, сформировать личное дело', '18.02.2026', [
      '5 рабочих дней со дня: «Принять решение о признании нуждающимся», 11.02.2026, п. 3.1.',
    ])
    await placeOf(page, 'Передать экземпляр программы гражданину')
    await expectDue(page, 'Передать экземпляр программы гражданину', '19.02.2026', [
      '10 рабочих дней со дня: «Подать заявление», 05.02.2026, 11:20, п. 3.2.',
    ])
  })

  test('16.02: approved; the file is due at the provider 18.02 (п. 5.1), and goes 17.02', async () => {
    const { page } = body
    await moveClock(page, '13.02.2026')
    await fillTask(page, { task: 'draw-up-programme', form: 'individual-programme', on: '13.02.2026' })
    await moveClock(page, '16.02.2026')
    await fillTask(page, { task: 'approve-programme', form: 'programme-approval', on: '16.02.2026' })
    await expectDue(page, 'Направить личное дело поставщику', '18.02.2026', [
      '2 рабочих дня со дня: «Утвердить программу», 16.02.2026, п. 5.1.',
    ])
    await doTask(page, 'Передать экземпляр программы гражданину', '16.02.2026')
    await moveClock(page, '17.02.2026')
    await doTask(page, 'Направить личное дело поставщику', '17.02.2026')
    await page.getByRole('status').getByText('Теперь ход за другими: Государственный поставщик (образец).').waitFor()
  })

  test('17.02: the provider has the file and calls by 19.02 (п. 5.2)', async () => {
    const { page } = provider
    await page.goto('/cases')
    await page.getByRole('link', { name: 'Образцов Айсен Иванович' }).first().click()
    await page.waitForURL((url) => url.pathname === address)
    await doTask(page, 'Получить личное дело', '17.02.2026')
    await expectDue(page, 'Сообщить гражданину по телефону дату приёма', '19.02.2026', [
      '2 рабочих дня со дня: «Получить личное дело», 17.02.2026, п. 5.2.',
    ])
    await moveClock(page, '18.02.2026')
    await fillTask(page, { task: 'call-citizen', form: 'call', on: '18.02.2026' })
  })

  test('02.03: the papers are shown, the contract is due 03.03 (п. 6.4); without consent it is refused, in words', async () => {
    const { page } = provider
    await moveClock(page, '02.03.2026')
    await fillTask(page, { task: 'present-papers', form: 'admission-papers', on: '02.03.2026', at: '10:00' })
    await expectDue(page, 'Заключить договор', '03.03.2026', [
      '1 сутки со дня: «Представить программу и медицинские документы», 02.03.2026, 10:00, п. 6.4.',
    ])
    await page.getByText('получить: «Согласие на обслуживание»').waitFor()
    await page.goto(`${address}/tasks/sign-contract`)
    await fillByKeyboard(page, form('contract'), answersOf('sign-contract'))
    await record(page, 'Записать', '02.03.2026', '14:00')
    await page.getByRole('alert').getByText('Не выполнено: Согласие дано').waitFor()
    expect(await page.getByLabel('Время, если важно').inputValue()).toBe('14:00')

    await page.goto(address)
    await page.getByText('Записать ответ').click()
    await page.getByRole('button', { name: 'Записать', exact: true }).dblclick()
    await page.getByText('Записано: Согласие на обслуживание: дано.').waitFor()
    expect(await page.locator('.entry', { hasText: 'Согласие на обслуживание: дано' }).count()).toBe(1)
    await page.goto(`${address}/tasks/sign-contract`)
    await record(page, 'Записать', '02.03.2026', '14:00')
    await page.getByText('Записано: Заключить договор.').waitFor()
    await expectDue(page, 'Издать приказ о зачислении', '03.03.2026', [
      '1 сутки со дня: «Заключить договор», 02.03.2026, 14:00, п. 6.10.',
    ])
  })

  test('03.03: enrolled; the register by 18.03 (п. 6.11), the last day is 03.09.2026', async () => {
    const { page } = provider
    await moveClock(page, '03.03.2026')
    await fillTask(page, { task: 'enrol', form: 'enrolment-order', on: '03.03.2026' })
    await page.getByText('Последний день: Обслуживание 03.09.2026').waitFor()
    await expectDue(page, 'Внести получателя в регистр', '18.03.2026', [
      '10 рабочих дней со дня: «Издать приказ о зачислении», 03.03.2026, п. 6.11.',
      'Не считаются: 7 марта (выходные), 8 марта (нерабочий день, Трудовой кодекс Российской Федерации (197-ФЗ), 112), 9 марта (нерабочий день, Трудовой кодекс Российской Федерации (197-ФЗ), 112.2), 14–15 марта (выходные).',
    ])
    await moveClock(page, '12.03.2026')
    await doTask(page, 'Внести получателя в регистр', '12.03.2026')
  })

  test('03.09: the term ends; register and results are due 17.09 (п. 9.4); the body evaluates and the case closes', async () => {
    const { page } = provider
    await moveClock(page, '03.09.2026')
    await page.getByRole('heading', { name: 'Срок обслуживания истёк' }).waitFor()
    await page.locator('.next-action').getByRole('button', { name: 'Записать' }).click()
    await page.getByText('Записано: Основание прекращения: Срок обслуживания истёк.').waitFor()
    await expectDue(page, 'Внести выбытие в регистр', '17.09.2026', [
      '10 рабочих дней со дня: начало: «Подведение итогов», 03.09.2026, п. 9.4.',
    ])
    await moveClock(page, '04.09.2026')
    await fillTask(page, { task: 'mark-programme', form: 'programme-marks', on: '04.09.2026', answers: marks })
    await placeOf(page, 'Направить результаты выполнения программы')
    await expectDue(page, 'Направить результаты выполнения программы', '17.09.2026', [])
    await doTask(page, 'Выдать программу гражданину', '04.09.2026')
    await doTask(page, 'Внести выбытие в регистр', '04.09.2026')
    await doTask(page, 'Направить результаты выполнения программы', '04.09.2026')

    await body.page.goto(address)
    await fillTask(body.page, { task: 'evaluate', form: 'evaluation', on: '04.09.2026' })
    await body.page.getByRole('heading', { name: 'Дело закрыто' }).waitFor()
    await expectAccessible(body.page)
    await body.page.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScroll(body.page)
  })

  test('another provider gets the same 404 as for a case that does not exist', async () => {
    const other = await openPage(browser, server.origin)
    await signIn(other.page, 'nonprofit', '/cases')
    for (const path of [address, '/cases/00000000-0000-0000-0000-000000000000']) {
      expect((await other.page.goto(path))?.status()).toBe(404)
      await other.page.getByRole('heading', { name: 'Страница не найдена' }).waitFor()
    }
    await closePage(other)
  })

  test('nothing complained on the way', async () => {
    await closePage(body)
    await closePage(provider)
  })
})

type Filled = { task: string; form: string; on: string; at?: string; answers?: Answers }

function fillTask(page: Page, { form: name, answers, ...filled }: Filled): Promise<void> {
  return casePage.fillTask(page, address, { ...filled, form: form(name), answers: answers ?? answersOf(filled.task) })
}

function moveClock(page: Page, date: string): Promise<void> {
  return casePage.moveClock(page, address, date)
}
