import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findOrInstallChromium } from '#scripts/chromium.ts'
import { startServer } from '#test/support/server.ts'
import { buildRjsfPage } from './build-rjsf-page.ts'
import { type Figures, measurePage, type Subject } from './measure-page.ts'
import { openAct } from './own-page.ts'
import { plainPage } from './plain-page.ts'

/** The form of the largest paper, typed into in a browser, beside plain HTML and rjsf as it comes. */
export async function formSubject(rounds = 5): Promise<void> {
  const rjsf = await buildRjsfPage()
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/plain': ['text/html', plainPage()],
    '/rjsf': ['text/html', rjsf.html],
    '/rjsf.js': ['text/javascript', rjsf.script],
  }
  const others = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', '']
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(body))
  })
  await new Promise<void>((resolve) => others.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(others.address() as AddressInfo).port}`

  const own = await startServer()
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] })
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Asia/Irkutsk' })
  const act = await openAct(context, own.origin)

  const subjects: readonly Subject[] = [
    {
      name: 'plain HTML',
      address: `${elsewhere}/plain`,
      first: 'input',
      text: '[name="incomes/100/person"]',
      sum: '[name="incomes/100/amount"]',
    },
    {
      name: 'rjsf, its own theme',
      address: `${elsewhere}/rjsf`,
      first: '#root_act-number',
      text: '#root_incomes_100_person',
      sum: '#root_incomes_100_amount',
    },
    {
      name: 'this form',
      address: act,
      first: '#answer_act-number',
      text: '#answer_incomes_100_person',
      sum: '#answer_incomes_100_amount',
      async toTable(page) {
        await page.locator('.section-nav button[value="status"]').click()
        await page.locator('#answer_incomes_0_person').waitFor()
        // Only rows that are seen are drawn.
        await page.evaluate(() => {
          const table = document.querySelector('.rows tbody')?.getBoundingClientRect()
          if (table) scrollBy(0, table.top + table.height / 2)
        })
        await page.locator('#answer_incomes_100_person').waitFor()
      },
    },
  ]

  const lines = [
    ['', 'visible ms', '× plain', 'settled ms', 'ms a key', 'ms, sum', 'longest ms', 'JS kB gz', 'heap MB'],
  ]
  const found = new Map<Subject, Figures[]>(subjects.map((subject) => [subject, []]))
  // In turn, so that what else the machine does falls on all alike.
  for (let round = 0; round < rounds; round++)
    for (const subject of subjects) found.get(subject)?.push(await measurePage(context, subject))

  const median = (subject: Subject, figure: keyof Figures) => {
    const all = (found.get(subject) ?? []).map((one) => one[figure]).toSorted((a, b) => a - b)
    return all[Math.floor(all.length / 2)] ?? 0
  }
  const [plain] = subjects
  for (const subject of subjects) {
    const of = (figure: keyof Figures, places = 1) => median(subject, figure).toFixed(places)
    const times = plain ? (median(subject, 'visible') / median(plain, 'visible')).toFixed(2) : ''
    lines.push([
      subject.name,
      of('visible', 0),
      times,
      of('settled', 0),
      of('key', 2),
      of('sumKey', 2),
      of('longest'),
      of('scripts', 0),
      of('heap'),
    ])
  }
  for (const [name = '', ...figures] of lines)
    console.log(name.padEnd(22) + figures.map((one) => one.padStart(12)).join(''))

  await browser.close()
  await own.stop()
  others.close()
}
