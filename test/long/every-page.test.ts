import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '#app/routes.ts'
import {
  closePage,
  expectAccessible,
  expectNoSidewaysScroll,
  launchBrowser,
  openPage,
  signIn,
  type Who,
} from '#test/support/browser.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { chooseTheme } from '#test/support/theme.ts'

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

// What no link leads to before somebody has changed a rule, loaded a text or turned a second factor on; other journeys go there.
const unlinked = [
  '/sign-in/code',
  '/rules/acts/:owner/:act/:text',
  '/rules/drafts/:id',
  '/rules/drafts/:id/publish',
  '/cases/:id/entries/:sequence/correct',
]

const people = ['body', 'provider', 'penal', 'method', 'admin'] as const satisfies readonly Who[]

const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

const looks = [
  ...screens.map((screen) => ({ ...screen, theme: 'light' as const })),
  { ...screens[0]!, theme: 'dark' as const },
  { ...screens[1]!, theme: 'dark' as const },
  { ...screens[0]!, theme: 'contrast' as const },
  { ...screens[1]!, theme: 'contrast' as const },
]

const seen = new Set<string>()

describe.each(people)('every page that %s reaches', (who) => {
  test.each(looks)(
    'is accessible, fits and is quiet on a screen $width wide in $theme colours',
    async ({ theme, ...screen }) => {
      const opened = await openPage(browser, server.origin, screen)
      await signIn(opened.page, who)
      await chooseTheme(opened.page, theme)
      const faults: string[] = []
      await walk(opened.page, async (path) => {
        try {
          await expectAccessible(opened.page)
          await expectNoSidewaysScroll(opened.page)
        } catch (fault) {
          faults.push(`${path}: ${fault instanceof Error ? JSON.stringify({ ...fault, stack: undefined }) : fault}`)
        }
        faults.push(...opened.complaints.splice(0).map((complaint) => `${path}: ${complaint}`))
      })
      expect(faults).toEqual([])
      await closePage(opened)
    },
  )
})

test('no page was left out', () => {
  const screenfuls = Object.entries(pages).flatMap(([pattern, [file]]) => (file.endsWith('.tsx') ? [pattern] : []))
  expect(
    screenfuls.filter((pattern) => !seen.has(pattern) && !['/*', '/sign-in', ...unlinked].includes(pattern)),
  ).toEqual([])
})

const most = 2

/** Follows the links from the home page, a few of each kind, and notes the routes seen. */
async function walk(page: Page, look: (path: string) => Promise<void>): Promise<void> {
  const [queue, known, counts] = [['/'], new Set(['/']), new Map<string, number>()]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(path, { waitUntil: 'networkidle' })
    seen.add(patternOf(path) ?? path)
    await look(path)
    const links = page.locator('a[href^="/"]:not([download])')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const address = href.split('#')[0] ?? ''
      const kind = kindOf(address)
      if (!kind || known.has(address) || (counts.get(kind) ?? 0) >= most) continue
      known.add(address)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      queue.push(address)
    }
  }
}

/** Pages of one route that show one view are of one kind. */
function kindOf(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, server.origin)
  const pattern = patternOf(pathname)
  return pattern && `${pattern} ${searchParams.get('view') ?? ''}`
}

function patternOf(address: string): string | undefined {
  const { pathname } = new URL(address, server.origin)
  const hit = Object.entries(pages).find(([pattern]) => matches(pattern, pathname))
  return hit?.[1][0].endsWith('.tsx') && hit[0] !== '/*' ? hit[0] : undefined
}

function matches(pattern: string, pathname: string): boolean {
  const expression = pattern.replaceAll(/:\w+/g, '[^/]+').replace(/\/\*$/, '/.+')
  return new RegExp(`^${expression}$`).test(pathname)
}
