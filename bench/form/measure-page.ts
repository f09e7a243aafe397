import type { BrowserContext, CDPSession, Page } from 'playwright-core'

export type Subject = {
  readonly name: string
  readonly address: string
  /** Selector of a control that stands in the form as soon as it is visible. */
  readonly first: string
  /** Goes to the table, where the page does not show all at once. */
  readonly toTable?: (page: Page) => Promise<void>
  /** Selectors of a text cell and of a sum in the middle of the table. */
  readonly text: string
  readonly sum: string
}

export type Figures = {
  readonly visible: number
  readonly settled: number
  readonly key: number
  readonly sumKey: number
  readonly longest: number
  readonly scripts: number
  readonly heap: number
}

const typed = 'Образцова Мария Петровна'
const typedSum = '123456789'

/** Opens the page cold and types into it; milliseconds of the main thread's own time where the browser tells it. */
export async function measurePage(context: BrowserContext, subject: Subject): Promise<Figures> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scripts = countScripts(cdp)
  await page.addInitScript((first) => {
    const look = () => {
      if (!document.querySelector(first)) return requestAnimationFrame(look)
      // Drawn in the frame that follows.
      requestAnimationFrame(() => Object.assign(globalThis, { visibleAt: performance.now() }))
    }
    requestAnimationFrame(look)
  }, subject.first)
  await page.goto(subject.address, { waitUntil: 'load' })
  await page.waitForFunction('globalThis.visibleAt')
  const visible: number = await page.evaluate('globalThis.visibleAt')
  await page.waitForLoadState('networkidle')
  const settled: number = await page.evaluate('performance.now()')
  await subject.toTable?.(page)
  await page.locator(subject.text).scrollIntoViewIfNeeded()

  const first = await typeInto(page, cdp, subject.text, typed)
  const second = await typeInto(page, cdp, subject.sum, typedSum)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await page.close()
  return {
    visible,
    settled,
    key: first.script / typed.length,
    sumKey: second.script / typedSum.length,
    longest: Math.max(first.longest, second.longest),
    scripts: scripts(),
    heap: usedSize / 1e6,
  }
}

async function typeInto(page: Page, cdp: CDPSession, selector: string, text: string) {
  await page.locator(selector).focus()
  await page.keyboard.press('ControlOrMeta+A')
  const before = await scriptTime(cdp)
  const trace = await startTrace(cdp)
  await page.keyboard.type(text, { delay: 60 })
  // The answer is handed over after a pause, and on leaving.
  await page.waitForTimeout(1500)
  await page.keyboard.press('Tab')
  await page.waitForTimeout(500)
  return { script: (await scriptTime(cdp)) - before, longest: await trace() }
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

/** The longest task of the page's main thread until the answer is called, in its own time. */
async function startTrace(cdp: CDPSession): Promise<() => Promise<number>> {
  type Event = { name: string; tdur?: number; dur?: number; tid: number; pid: number; args?: { name?: string } }
  const events: Event[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Event[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  })
  return async () => {
    const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
    const main = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
    return Math.max(0, ...tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1000
  }
}

/** Kilobytes of JavaScript as they came over the wire, without the headers. */
function countScripts(cdp: CDPSession): () => number {
  const scripts = new Set<string>()
  let bytes = 0
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || response.mimeType === 'text/javascript') scripts.add(requestId)
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  return () => bytes / 1000
}
