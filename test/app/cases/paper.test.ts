import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxText } from '#app/data/acts/docx-text.ts'
import type { TestApp } from '#test/support/app.ts'
import { type Desk, desks, registeredCase } from './desk.ts'

let app: TestApp
let body: Desk
let cookie: string
let address: string
let task: string
beforeAll(async () => {
  const made = await desks()
  app = made.app
  body = await made.desk('body')
  cookie = await app.signIn('body')
  address = await registeredCase(body)
  task = `${address}/tasks/assess-need`
})

const get = (path: string, as = cookie) => app.call(path, { headers: { cookie: as } })

async function wordsOf(response: Response): Promise<string> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return docxText(new TextDecoder().decode(files['word/document.xml']))?.text ?? ''
}

describe('the paper of an open task', () => {
  test('is filled in with what is known', async () => {
    const { text } = await body.open(`${task}/print`)
    expect(text).toContain('Ф.И.О. Образцов Айсен Иванович')
    expect(text).toContain('Дата подачи заявления (для обращающихся): 28.01.2026')
  })

  test('is blank for a home visit, with nothing or with the person alone', async () => {
    const blank = (await body.open(`${task}/print?blank=1`)).html
    const paper = blank.slice(blank.indexOf('<article'), blank.indexOf('</article>'))
    expect(paper).not.toContain('Образцов')
    const { text } = await body.open(`${task}/print?blank=person`)
    expect(text).toContain('Ф.И.О. Образцов Айсен Иванович')
    expect(text).toContain('Число, месяц, год рождения: 17.04.1990')
    expect(text).not.toContain('28.01.2026')
  })

  test('says whose it is where the form is not the act’s own', async () => {
    const { text } = await body.open(`${address}/entries/2/print`)
    expect(text).toMatch(/Образцов Айсен Иванович, 17\.04\.1990 г\. р\., дело № \S+/)
    expect((await body.open(`${task}/print`)).text).not.toMatch(/Иванович, 17\.04\.1990 г\. р\./)
  })
})

describe('the same paper as a Word file', () => {
  test('has the same lines', async () => {
    const words = await wordsOf(await get(`${task}/document`))
    expect(words).toContain('Ф.И.О. Образцов Айсен Иванович')
    expect(await wordsOf(await get(`${task}/document?blank=1`))).not.toContain('Образцов')
    expect(await wordsOf(await get(`${address}/entries/2/document`))).toContain('Гражданин дееспособен: да')
  })

  test('is downloaded under a name of the form and the number of the case', async () => {
    const { headers } = await get(`${task}/document`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="yakutia-assessment-act-[\w.-]+\.docx"$/)
    expect(headers.get('x-content-type-options') ?? 'nosniff').toBe('nosniff')
    expect((await get(`${task}/document?blank=1`)).headers.get('content-disposition')).toContain('-blank.docx"')
  })

  test('is not for an agency outside of the case, nor for a task that is not its own', async () => {
    const foreign = await app.signIn('penal')
    expect((await get(`${task}/document`, foreign)).status).toBe(404)
    expect((await get(`${address}/entries/2/document`, foreign)).status).toBe(404)
    expect((await get(`${address}/tasks/enrol/document`)).status).toBe(404)
    expect((await get(`${address}/entries/99/document`)).status).toBe(404)
  })

  test('leaves its trace in the audit', async () => {
    await get(`${task}/document?blank=person`)
    const id = address.replace('/cases/', '')
    const rows = await app.world.db.selectFrom('audit').selectAll().where('case_id', '=', id).orderBy('seq').execute()
    expect(rows.slice(-2).map(({ action }) => action)).toEqual(['case-read', 'document-taken'])
    expect(JSON.parse(rows.at(-1)?.detail ?? '')).toEqual({ form: 'yakutia/assessment-act', copy: 'head' })
  })
})
