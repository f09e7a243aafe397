import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { demoAccounts } from '#app/data/demo-accounts.ts'
import { findOrInstallChromium } from '#scripts/chromium.ts'

type DemoEmail = (typeof demoAccounts)[number]['email']

/** A demo user, named by what stands before the @. */
export type Who = DemoEmail extends `${infer Name}@demo.example` ? Name : never

const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** A Chromium for the tests of one file; close it in afterAll. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallChromium(), args: [...flags, '--no-sandbox'] })
}

/** A fresh page as a Russian reader in Irkutsk has it; `complaints` collects what the console or a script complains of. */
export async function openPage(
  browser: Browser,
  origin: string,
  viewport = { width: 1440, height: 900 },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'ru-RU',
    timezoneId: 'Asia/Irkutsk',
    viewport,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAboutStatus(message.text())) complaints.push(message.text())
  })
  page.on('response', (response) => {
    // A form that is refused answers 422 on purpose, to a script as well.
    const isFault = response.status() >= 400 && response.status() !== 422
    if (isFault && response.request().resourceType() !== 'document') {
      complaints.push(`${response.status()} ${response.url()}`)
    }
  })
  return { page, complaints }
}

/** Signs a demo user in and waits for the page it leads to. */
export async function signIn(page: Page, who: Who, next = '/'): Promise<void> {
  await page.goto(`/sign-in?${new URLSearchParams({ next })}`)
  await page.getByRole('button', { name: `${who}@demo.example` }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Fails when anything complained, and closes the page with its context. */
export async function closePage({ page, complaints }: { page: Page; complaints: string[] }): Promise<void> {
  await page.context().close()
  expect(complaints).toEqual([])
}

// Chromium reports every answer from 400 up; a page that answers so on purpose is not a fault, a file or a fetch is.
function isAboutStatus(text: string): boolean {
  return text.startsWith('Failed to load resource: the server responded with a status')
}

/** Fails when axe finds anything on the page against WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** Fails when the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
