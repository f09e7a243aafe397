import { createApp, type TestApp } from '#test/support/app.ts'
import type { Who } from '#test/support/browser.ts'

/** A page as its reader gets it. */
export type Page = { readonly status: number; readonly text: string; readonly html: string; readonly location: string }

/** The desk of one caseworker over an app in memory: opens pages, sends their forms. */
export type Desk = {
  readonly open: (path: string) => Promise<Page>
  readonly send: (path: string, fields: Readonly<Record<string, string>>) => Promise<Page>
  readonly sendJson: (path: string, body: unknown) => Promise<Response>
}

export async function desks(): Promise<{ readonly app: TestApp; readonly desk: (who: Who) => Promise<Desk> }> {
  const app = await createApp()
  return { app, desk: async (who) => deskOf(app, await app.signIn(who)) }
}

/** The desk of whoever is signed in with these cookies. */
export function deskOf(app: TestApp, cookie: string): Desk {
  const open = async (path: string) => pageOf(await app.call(path, { headers: { cookie } }))
  return {
    open,
    async send(path, fields) {
      return pageOf(await app.post(path, fields, cookie))
    },
    sendJson: (path, body) =>
      app.call(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { cookie, origin: 'http://localhost', 'content-type': 'application/json' },
      }),
  }
}

async function pageOf(response: Response): Promise<Page> {
  const html = await response.text()
  return { status: response.status, html, text: words(html), location: response.headers.get('location') ?? '' }
}

/** What a page says, without its tags, styles and scripts. */
export function words(html: string): string {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return body
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A hidden value of the form that a page shows first, or of the one with this `name` value. */
export function hidden(html: string, field: string): string {
  return new RegExp(`name="${field}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** The address of the case of a person in the list. */
export function caseOf(html: string, person: string): string {
  return new RegExp(`href="(/cases/[^"]+)"[^>]*>${person}`).exec(html)?.[1] ?? ''
}

/** A case of its own for one test: opened and filed on 28.01.2026, registered on 29.01; answers its address. */
export async function registeredCase(desk: Desk): Promise<string> {
  const subject = { surname: 'Образцов', 'given-name': 'Айсен', patronymic: 'Иванович', 'birth-date': '1990-04-17' }
  const papers = {
    diagnosis: { date: '2025-10-20' },
    treatment: { date: '2025-10-27' },
    discharge: { date: '2025-10-27' },
  }
  const filed = { 'legal-capacity': true, telephone: '+79240000000', ...papers }
  const { html } = await desk.open('/cases/new')
  const way = 'semi-residential-care.application'
  const opening = { way, person: 'other', key: hidden(html, 'key'), on: '28.01.2026', answers: JSON.stringify(subject) }
  const address = (await desk.send('/cases/new', opening)).location.replace(/\?.*/, '')
  await desk.send(address, await orderOf(desk, address, 'do-task', 'file-application', '28.01.2026', filed))
  await desk.send(
    address,
    await orderOf(desk, address, 'do-task', 'register-application', '29.01.2026', { number: '7' }),
  )
  return address
}

/** What a form of the case page sends. */
export async function orderOf(desk: Desk, address: string, intent: string, name: string, on: string, answers = {}) {
  const { html } = await desk.open(address)
  const key = hidden(html, 'key')
  return { intent, name, key, revision: hidden(html, 'revision'), on, at: '', answers: JSON.stringify(answers) }
}
