import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
  type Who,
} from '#test/support/browser.ts'
import * as casePage from '#test/support/case-page.ts'
import { expectDue, placeOf, record, recordConsent } from '#test/support/case-page.ts'
import { fillByKeyboard } from '#test/support/keyboard.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { workedCase } from '#test/support/worked-case.ts'

const { subject, form, answersOf } = workedCase('alarsky', 'full-course')
const name = 'Образцов Алексей Петрович'
const expired = 'порядок истёк 31.12.2020, ждёт решения администратора'
const notice = 'Порядок действовал по 31.12.2020. Работа по делу продолжается и ждёт решения администратора.'
const agencies = ['penal', 'volya', 'youth', 'hospital', 'nonstate', 'executor'] as const satisfies readonly Who[]

let server: TestServer
let browser: Browser
const desks = new Map<Who, Awaited<ReturnType<typeof openPage>>>()
const desk = (who: (typeof agencies)[number]): Page => desks.get(who)!.page
let address = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  for (const who of agencies) {
    const opened = await openPage(browser, server.origin)
    desks.set(who, opened)
    await signIn(opened.page, who, '/cases')
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the agreement of 2020, from identification to the end of accompaniment', () => {
  test('05.02.2026: the agreement is over (п. 5.3), a case of that day is refused', async () => {
    const page = desk('penal')
    await page.goto('/cases/new')
    await page.getByText('Порядок действовал по 31.12.2020: примем дело только с датой внутри срока.').waitFor()
    await expectAccessible(page)
    await fillByKeyboard(page, form('person'), subject)
    await record(page, 'Открыть дело', '05.02.2026')
    await page.getByText('На 05.02.2026 порядок не действует: проверьте дату.').first().waitFor()
  })

  test('29.06.2020: the penal inspection identifies; with consent the information goes to «Volya» (п. 3.1.UII.3)', async () => {
    const page = desk('penal')
    await moveClock(page, '29.06.2020', '/cases/new')
    expect(await page.getByText('примем дело только').count()).toBe(0)
    await fillByKeyboard(page, form('person'), subject)
    await record(page, 'Открыть дело', '29.06.2020')
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    address = new URL(page.url()).pathname
    await fillTask(page, 'record-primary-information', 'primary-information', '29.06.2020')
    await recordConsent(page, 'Согласие на передачу сведений в «Волю»', 'дано', '29.06.2020')
    await fillTask(page, 'pass-to-volya', 'hand-over', '29.06.2020')
    await page.getByText('Теперь ход за другими: ОГКУ «Центр реабилитации наркозависимых «Воля».').waitFor()
  })

  test('02.07: counselling; consent to treatment is withheld, so nobody is sent (п. 4.2)', async () => {
    const page = desk('volya')
    await moveClock(page, '02.07.2020', '/cases')
    await page.getByRole('link', { name }).click()
    await page.waitForURL((url) => url.pathname === address)
    await fillTask(page, 'counsel', 'counselling-entry', '02.07.2020')
    await recordConsent(page, 'Согласие на лечение и медико-социальную помощь', 'отказ', '02.07.2020')

    await desk('youth').goto(`${address}/tasks/send-to-treatment`)
    await fillByKeyboard(desk('youth'), form('referral'), answersOf('send-to-treatment'))
    await record(desk('youth'), 'Записать', '02.07.2020')
    await desk('youth').getByRole('alert').getByText('Не выполнено: Лицо согласно на лечение').waitFor()
  })

  test('06.07: the consent is given later, the person is sent to treatment', async () => {
    await moveClock(desk('volya'), '06.07.2020')
    await recordConsent(desk('volya'), 'Согласие на лечение и медико-социальную помощь', 'дано', '06.07.2020')
    await fillTask(desk('youth'), 'send-to-treatment', 'referral', '06.07.2020')
    await fillTask(desk('hospital'), 'out-patient', 'out-patient', '06.07.2020')
  })

  test('24.07: the in-patient course is over, support of at least five years runs beside it (п. 3.3.RB.5)', async () => {
    const page = desk('hospital')
    await moveClock(page, '24.07.2020')
    await fillTask(page, 'in-patient', 'in-patient', '24.07.2020')
    await page.getByText('Поддерживающая терапия до стойкой ремиссии 24.07.2025').waitFor()
    await fillTask(page, 'send-to-rehabilitation', 'referral', '24.07.2020')
  })

  test('27.07: a centre is picked, the course runs to 25.12; notice is due 25.11 to the executor, for there is no consulting centre (п. 4.6)', async () => {
    await moveClock(desk('youth'), '27.07.2020')
    await fillTask(desk('youth'), 'pick-centre', 'centre-choice', '27.07.2020')
    await fillTask(desk('youth'), 'conclude-exchange-agreement', 'exchange-agreement', '27.07.2020')

    const page = desk('nonstate')
    await moveClock(page, '24.11.2020')
    await expectDue(page, 'Сообщить о скором окончании курса', '25.11.2020', ['25.12.2020', 'п. 4.6'])
    const place = await placeOf(page, 'Сообщить о скором окончании курса')
    await place.getByText('Исполнитель региональной системы профилактики наркомании (образец)').waitFor()
    await fillTask(page, 'notify-end', 'end-notice', '24.11.2020')
  })

  test('25.12: the course is completed; two years of accompaniment begin with consent, the first contact is due 31.03.2021 (п. 3.5.OSDM.2)', async () => {
    await moveClock(desk('nonstate'), '25.12.2020')
    await fillTask(desk('nonstate'), 'finish-course', 'course-end', '25.12.2020')
    const page = desk('executor')
    await page.goto(address)
    await page.getByText('5. Ресоциализация и постреабилитационное сопровождение 25.12.2022').waitFor()
    await recordConsent(page, 'Согласие на ежеквартальный сбор сведений', 'дано', '25.12.2020')
    await expectDue(page, 'Собрать сведения по телефону, записать в журнал', '31.03.2021', ['п. 3.5.OSDM.2'])
  })

  test('31.12.2020: the last day of the agreement; the next day the open case is flagged and goes on (п. 5.3)', async () => {
    const page = desk('executor')
    await moveClock(page, '31.12.2020')
    expect(await page.getByText(notice).count()).toBe(0)
    await moveClock(page, '01.01.2021')
    await page.getByText(notice).waitFor()
    await expectAccessible(page)
    await page.goto('/cases')
    await page.locator('.row', { hasText: name }).getByText(expired).first().waitFor()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  // The last working day of each quarter for a regional body: 31.12.2021 is a day off, 25.12.2022, the last of the two years, a Sunday.
  test.each([
    '31.03.2021',
    '30.06.2021',
    '30.09.2021',
    '30.12.2021',
    '31.03.2022',
    '30.06.2022',
    '30.09.2022',
    '23.12.2022',
  ])('a contact is due and made on %s', async (date) => {
    const page = desk('executor')
    await moveClock(page, date)
    await expectDue(page, 'Собрать сведения по телефону, записать в журнал', date, ['п. 3.5.OSDM.2'])
    await fillTask(page, 'quarterly-contact', 'follow-up', date)
  })

  test('25.12.2022: accompaniment ends on its last day, the case closes; support of remission goes on, still flagged', async () => {
    const page = desk('executor')
    await moveClock(page, '25.12.2022')
    await page.getByRole('heading', { name: 'Два года сопровождения прошли' }).waitFor()
    await page.locator('.next-action').getByRole('button', { name: 'Записать' }).click()
    await page.getByRole('heading', { name: 'Дело закрыто' }).waitFor()
    await page.getByText('Сопровождение завершено, 25.12.2022').waitFor()

    await desk('hospital').goto('/cases')
    const row = desk('hospital').locator('.row', { hasText: name })
    await row.getByText('Подтвердить стойкую ремиссию').waitFor()
    await row.getByText(expired).waitFor()
  })

  test('nothing complained on the way', async () => {
    for (const opened of desks.values()) await closePage(opened)
  })
})

function fillTask(page: Page, task: string, formName: string, on: string): Promise<void> {
  return casePage.fillTask(page, address, { task, form: form(formName), answers: answersOf(task), on })
}

function moveClock(page: Page, date: string, where = address): Promise<void> {
  return casePage.moveClock(page, where, date)
}
