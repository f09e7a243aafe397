import type { BrowserContext } from 'playwright-core'
import { answers } from './act.ts'

/** Signs a demo caseworker in and keeps the act with all its rows as a draft of a case that waits for it; its address. */
export async function openAct(context: BrowserContext, origin: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.getByRole('button', { name: 'body@demo.example' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  const list = await (await context.request.get(`${origin}/cases`)).text()
  await page.close()
  for (const [path] of new Set(list.match(/\/cases\/[0-9a-f-]{36}/g)?.map((one) => [one] as const))) {
    const act = `${origin}${path}/tasks/assess-need`
    const found = await context.request.get(act, { maxRedirects: 0 })
    if (found.status() !== 200) continue
    const kept = await context.request.post(`${act}/draft`, { headers: { origin }, data: { answers, revision: 0 } })
    if (!kept.ok()) continue
    // A server that has been at work for a while has compiled what it runs.
    for (let turn = 0; turn < 40; turn++) await (await context.request.get(act)).body()
    return act
  }
  throw new Error('no demo case waits for the act of assessment')
}
