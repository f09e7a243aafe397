import { readFileSync } from 'node:fs'
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

const yakutia = '/procedures/yakutia/semi-residential-care'
const alarsky = '/procedures/alarsky/rehabilitation'
const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

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

describe.each([wide, narrow])('on a screen $width wide', (size) => {
  test('a methodologist finds who does what at a stage, reads the clause, and prints one agency’s part', async () => {
    const opened = await openPage(browser, server.origin, size)
    const { page } = opened
    await signIn(page, 'method', '/procedures')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('link', { name: 'Полустационарное социальное обслуживание больных наркоманией' }).click()
    await drawn(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('link', { name: 'Один этап' }).click()
    const box = page.locator('.diagram-canvas').getByRole('button', { name: 'Оценить условия жизнедеятельности' })
    await box.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByText('3 рабочих дня, отсчёт: Зарегистрировать заявление').waitFor()
    expect(new URL(page.url()).searchParams.get('node')).toBe('t_assess_need')
    expect(await box.getAttribute('aria-pressed')).toBe('true')
    await expectAccessible(page)
    await panel.getByRole('link', { name: 'п. 2.5' }).click()
    await page.locator('tr:target').getByText('2.5', { exact: true }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('link', { name: 'Кто что делает' }).click()
    await page.getByRole('heading', { name: 'Кто что делает' }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByText('Чья часть порядка').click()
    await page.getByRole('link', { name: 'Государственный поставщик (образец)' }).click()
    await page.getByRole('heading', { name: 'Часть порядка: Государственный поставщик (образец)' }).waitFor()
    await drawn(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Разделы порядка' }).isVisible()).toBe(false)
    expect(await page.getByText('Беречь сведения о получателях').isVisible()).toBe(true)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await closePage(opened)
  })

  test.each([yakutia, alarsky])(
    'every kind of diagram of %s is legible: nothing cut, nothing overlapping',
    async (base) => {
      const opened = await openPage(browser, server.origin, size)
      const { page } = opened
      await signIn(page, 'method', '/procedures')
      for (const look of ['flow', 'lanes', 'stage', 'part', 'sequence', 'timeline']) {
        await page.goto(`${base}?view=${look}`)
        await drawn(page)
        expect([look, await page.evaluate(faults)]).toEqual([look, []])
        await expectNoSidewaysScroll(page)
      }
      await closePage(opened)
    },
  )
})

test('the other pages of a procedure are accessible and fit a telephone', async () => {
  const opened = await openPage(browser, server.origin, narrow)
  const { page } = opened
  await signIn(page, 'admin', '/procedures')
  for (const path of ['text', 'deadlines', 'papers', 'papers/yakutia/assessment-act', 'print']) {
    await page.goto(`${yakutia}/${path}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.goto(`${alarsky}/duties`)
  await expectNoSidewaysScroll(page)
  await page.goto(`${alarsky}/acts/alarsky/506-p#findings`)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await closePage(opened)
})

describe('a diagram', () => {
  test('zooms and moves by wheel, keys, buttons and drag', async () => {
    const opened = await openPage(browser, server.origin, wide)
    const { page } = opened
    await signIn(page, 'method', `${yakutia}?view=stage&stage=assessment`)
    await drawn(page)
    const scale = () =>
      page.locator('.diagram-paper').evaluate((paper) => new DOMMatrix(getComputedStyle(paper).transform).a)
    const left = () =>
      page.locator('.diagram-paper').evaluate((paper) => new DOMMatrix(getComputedStyle(paper).transform).e)
    const start = await scale()
    await page.locator('.diagram-canvas').hover()
    await page.mouse.wheel(0, -300)
    await expect.poll(scale).toBeGreaterThan(start)
    await page.locator('.diagram-canvas').focus()
    await page.keyboard.press('0')
    await expect.poll(scale).toBeCloseTo(start, 2)
    await page.keyboard.press('+')
    await expect.poll(scale).toBeCloseTo(start * 1.25, 2)
    await page.getByRole('button', { name: 'Мельче' }).click()
    await expect.poll(scale).toBeCloseTo(start, 2)
    await page.getByRole('button', { name: 'Вся схема' }).click()
    const before = await left()
    await page.locator('.diagram-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(left).toBeCloseTo(before - 60, 2)
    const { x, y } = (await page.locator('.diagram-canvas').boundingBox())!
    await page.mouse.move(x + 20, y + 200)
    await page.mouse.down()
    await page.mouse.move(x + 120, y + 200, { steps: 4 })
    await page.mouse.up()
    await expect.poll(left).toBeCloseTo(before + 40, 2)
    expect(new URL(page.url()).searchParams.get('node')).toBeNull()
    await closePage(opened)
  })

  test('is saved as SVG that carries its own styles, and as PNG', async () => {
    const opened = await openPage(browser, server.origin, wide)
    const { page } = opened
    await signIn(page, 'method', `${yakutia}?view=stage&stage=assessment`)
    await drawn(page)
    const svg = await saved(page, 'Сохранить SVG')
    expect(svg.name).toBe('semi-residential-care-stage-assessment.svg')
    const text = svg.content.toString()
    expect(text).toMatch(/^<svg [^>]*width="\d+/)
    expect(text).toContain('жизнедеятельности')
    expect(text).toMatch(/<style[^>]*>[^<]*font-family/)
    expect(text).not.toMatch(/foreignObject|<script|href="http/)
    const png = await saved(page, 'Сохранить PNG')
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    const width = Number(/ width="([\d.]+)"/.exec(text)?.[1])
    expect(png.content.readUInt32BE(16)).toBe(Math.ceil(width * 2))
    await closePage(opened)
  })

  test('of a case shows what is done of its stage and what is next, in words too', async () => {
    const opened = await openPage(browser, server.origin, wide)
    const { page } = opened
    await signIn(page, 'body', '/cases')
    await page.locator('main a[href^="/cases/"]:not([href="/cases/new"])').first().click()
    await page.getByText('Где дело на схеме этапа').click()
    await drawn(page)
    await page.locator('.diagram-paper').getByText('● сейчас').first().waitFor()
    await expectAccessible(page)
    await closePage(opened)
  })

  test('tells the same in words without script, box by box', async () => {
    const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'ru-RU' })
    const page = await context.newPage()
    await signIn(page, 'method', `${yakutia}?view=stage&stage=assessment`)
    await page.getByRole('link', { name: /Действие: Принять решение о признании нуждающимся/ }).click()
    await page.getByRole('complementary').getByText('Гражданину исполнилось 12 лет').waitFor()
    await context.close()
  })
})

function drawn(page: Page): Promise<void> {
  return page.locator('.diagram[data-state="drawn"] .diagram-paper > svg').waitFor()
}

async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), content: readFileSync((await download.path())!) }
}

/** Runs in the page: letters too small, text that leaves its box, boxes that overlap, what leaves the drawing. */
function faults(): string[] {
  const paper = document.querySelector<HTMLElement>('.diagram-paper')!
  const svg = paper.querySelector('svg')!
  const found: string[] = []
  const scale = new DOMMatrix(getComputedStyle(paper).transform).a
  if (16 * scale < 11.5) found.push(`letters of ${16 * scale} pixels`)
  if (/&#|°°/.test(svg.textContent ?? '')) found.push('an entity code is shown')
  const inside = (a: DOMRect, b: DOMRect) =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 2 && a.bottom <= b.bottom + 2
  const whole = svg.getBoundingClientRect()
  const boxes = [...svg.querySelectorAll('g.node')].map((node) => {
    const shape = node.querySelector('rect.basic, rect.label-container, path, polygon, rect')!.getBoundingClientRect()
    const label = node.querySelector('text')!
    return { said: label.textContent ?? '', shape, text: label.getBoundingClientRect() }
  })
  for (const { said, shape, text } of boxes) {
    if (!inside(text, shape)) found.push(`text leaves its box: ${said}`)
    if (!inside(shape, whole)) found.push(`cut off: ${said}`)
  }
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) {
      const isApart =
        a.shape.right <= b.shape.left + 1 ||
        b.shape.right <= a.shape.left + 1 ||
        a.shape.bottom <= b.shape.top + 1 ||
        b.shape.bottom <= a.shape.top + 1
      if (!isApart) found.push(`overlap: ${a.said} / ${b.said}`)
    }
  for (const text of svg.querySelectorAll('text'))
    if (text.textContent && !inside(text.getBoundingClientRect(), whole)) found.push(`cut off: ${text.textContent}`)
  return found
}
