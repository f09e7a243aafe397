import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from '#test/app/ui/form/definition.ts'
import { longFamily } from '#test/app/ui/paper/long-family.ts'
import { launchBrowser } from '#test/support/browser.ts'

const root = join(import.meta.dirname, '../..')
const styles = ['app/ui/shell/base.css', 'app/ui/paper/paper.css'].map((file) => readFileSync(join(root, file), 'utf8'))
// The printed pages stay here, to be looked at beside the annex.
const folder = join(root, 'build/paper')
const forms = readdirSync(join(root, 'definitions/forms'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/').replace('.json', ''))

let browser: Browser
let page: Page
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  browser = await launchBrowser()
  // The width of the text on A4, between its margins.
  page = await browser.newPage({ viewport: { width: Math.round((170 / 25.4) * 96), height: 1000 } })
  await page.emulateMedia({ media: 'print' })
})
afterAll(() => browser?.close())

async function print(name: string, id: string, answers?: Answers): Promise<number> {
  const form = shippedForm(id)
  const html = renderToString(createElement(Paper, { form, facts: factsOf(form, context), answers }))
  await page.setContent(
    `<!doctype html><html lang="ru"><meta charset="utf-8"><style>${styles.join('\n')}</style>${html}`,
  )
  const pdf = await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** What is wider than the sheet, and tables and rows that print would not keep together. */
function faults(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('.paper, .paper section, .paper td, .paper th')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `wide: ${element.textContent?.slice(0, 60)}`)
    const heads = [...document.querySelectorAll('thead')].filter(
      (head) => getComputedStyle(head).display !== 'table-header-group',
    )
    const rows = [...document.querySelectorAll('tr, .paper-signature')].filter(
      (row) => getComputedStyle(row).breakInside !== 'avoid',
    )
    const titles = [...document.querySelectorAll('h1, h2')].filter(
      (title) => getComputedStyle(title).breakAfter !== 'avoid',
    )
    return [...wide, ...[...heads, ...rows, ...titles].map((one) => `breaks: ${one.textContent?.slice(0, 60)}`)]
  })
}

test.each(forms)('the blank of %s fits on A4', async (id) => {
  expect(await print(id.replace('/', '-'), id)).toBeGreaterThan(0)
  expect(await faults()).toEqual([])
})

test('the act of a long family goes over pages and loses nothing at the edge', async () => {
  const blank = await print('act-blank', 'yakutia/assessment-act')
  expect(await print('act-long-family', 'yakutia/assessment-act', longFamily)).toBeGreaterThan(blank)
  expect(await faults()).toEqual([])
  expect(await print('act-minimal', 'yakutia/assessment-act', { indicated: 'not-indicated' })).toBeLessThanOrEqual(
    blank,
  )
})

test('words without a space do not leave the sheet', async () => {
  const endless = 'Ы'.repeat(400)
  const row = { person: endless, 'income-kind': endless, amount: '999999999999.99' }
  await print('act-endless', 'yakutia/assessment-act', { ...longFamily, furnishing: endless, incomes: [row] })
  expect(await faults()).toEqual([])
})
