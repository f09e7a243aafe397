import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { addedPerson } from '../account/people/office.ts'
import { pdf, program } from '../data/attachments/sent-files.ts'
import { type Desk, deskOf, desks, hidden, registeredCase, words } from './desk.ts'

let app: TestApp
let cookies: { body: string; provider: string; social: string }
let address: string

beforeAll(async () => {
  const made = await desks()
  app = made.app
  const person = await addedPerson(app, await made.desk('admin'), 'scan@lake.example', 'ozerny/social-protection')
  cookies = { body: await app.signIn('body'), provider: await app.signIn('provider'), social: person }
})
beforeEach(async () => {
  address = await registeredCase(deskOf(app, cookies.body))
})

type Sent = { readonly name: string; readonly bytes: Uint8Array }

async function post(path: string, cookie: string, file: Sent, fields: Readonly<Record<string, string>> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('file', new File([new Uint8Array(file.bytes)], file.name))
  return app.call(path, { method: 'POST', body, headers: { cookie, origin: 'http://localhost' } })
}

const paper = { name: 'Справка о доходах.pdf', bytes: pdf }
const linkIn = (html: string) => /href="(\/cases\/[^"]+\/files\/[^"]+)"/.exec(html)?.[1] ?? ''
const open = (desk: Desk, path: string) => desk.open(path)

describe('files of a case', () => {
  test('are attached by a plain form, listed with their validity and taken away as downloads', async () => {
    const said = { title: 'Справка о доходах', validThrough: '01.02.2026' }
    const sent = await post(`${address}/files`, cookies.body, paper, said)
    expect(sent.headers.get('location')).toBe(`${address}/files?attached`)
    const { html, text } = await open(deskOf(app, cookies.body), `${address}/files`)
    expect(text).toContain('Справка о доходах: Справка о доходах.pdf')
    expect(text).toContain('срок истёк 01.02.2026')

    const file = await app.call(linkIn(html), { headers: { cookie: cookies.body } })
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="_\.pdf"; filename\*=UTF-8''%D0%A1/)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf)
  })

  test('take the validity of the document of a form: a diagnosis has none, a date typed is not asked', async () => {
    const { html } = await open(deskOf(app, cookies.body), `${address}/files`)
    const [, value = ''] = /<option value="([^"]*file-application\.diagnosis)"/.exec(html) ?? []
    await post(`${address}/files`, cookies.body, paper, { document: value, validThrough: 'чепуха' })
    expect((await open(deskOf(app, cookies.body), address)).text).toContain('Справка о доходах.pdf')
  })

  test('that are refused say why, one sentence each', async () => {
    const why = async (file: Sent, fields: Readonly<Record<string, string>> = { title: 'Справка' }) => {
      const sent = await post(`${address}/files`, cookies.body, file, fields)
      return [sent.status, words(await sent.text())]
    }
    for (const [file, fields, sentence] of [
      [{ name: 'a.pdf', bytes: new Uint8Array() }, undefined, 'Файл пуст.'],
      [{ name: 'a.pdf', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }, undefined, 'Файл больше 20 МБ.'],
      [{ name: 'a.pdf', bytes: program }, undefined, 'не то, что обещает его имя («.pdf»)'],
      [{ name: 'a.exe', bytes: program }, undefined, 'Такие файлы не принимаются.'],
      [paper, { title: ' ' }, 'Укажите, что это за документ'],
      [paper, { title: 'Справка', validThrough: '31.02.2026' }, 'Такой даты нет.'],
    ] as const)
      expect(await why(file, fields)).toEqual([422, expect.stringContaining(sentence)])
  })

  test('that are refused leave what was typed about them', async () => {
    const said = { title: 'Справка о доходах', validThrough: '31.02.2026', sees: 'health' }
    const html = await (await post(`${address}/files`, cookies.body, paper, said)).text()
    expect(html).toContain('value="Справка о доходах"')
    expect(html).toContain('value="31.02.2026"')
    expect(html).toMatch(/<option value="health" selected/)
  })

  test('of a foreign case are the same 404: the list, the sending, the file', async () => {
    await post(`${address}/files`, cookies.body, paper, { title: 'Справка', sees: 'health' })
    const { html } = await open(deskOf(app, cookies.body), `${address}/files`)
    expect((await open(deskOf(app, cookies.provider), `${address}/files`)).status).toBe(404)
    expect((await open(deskOf(app, cookies.provider), linkIn(html))).status).toBe(404)
    expect((await post(`${address}/files`, cookies.provider, paper, { title: 'Справка' })).status).toBe(404)
    expect((await open(deskOf(app, cookies.body), `${address}/files/unknown`)).status).toBe(404)
  })
})

describe('the file of a field', () => {
  let desk: Desk
  let page: string
  beforeAll(async () => {
    desk = deskOf(app, cookies.social)
    const { html } = await desk.open('/cases/new')
    const subject = { surname: 'Снимкова', 'given-name': 'Анна', 'birth-date': '1991-03-02' }
    const way = 'social-contract.application'
    const opening = {
      way,
      person: 'other',
      key: hidden(html, 'key'),
      on: '05.02.2026',
      answers: JSON.stringify(subject),
    }
    page = (await desk.send('/cases/new', opening)).location.replace(/\?.*/, '')
  })

  test('without a script is sent from a page of its own and stands in the form afterwards', async () => {
    const asked = `${page}/files?task=file-application&field=/scan`
    expect((await desk.open(asked)).text).toContain('Файл для поля «Снимок подписанного заявления»')
    const sent = await post(asked, cookies.social, { name: 'Заявление.pdf', bytes: pdf })
    expect(sent.headers.get('location')).toBe(`${page}/tasks/file-application`)
    const { html } = await desk.open(`${page}/tasks/file-application`)
    expect(JSON.parse(hidden(html, 'answers').replaceAll('&quot;', '"')).scan).toMatchObject({ name: 'Заявление.pdf' })
  })

  test('with one is answered as JSON, refused with the sentence', async () => {
    const address = `${page}/tasks/file-application/files`
    const taken = await post(address, cookies.social, { name: 'Заявление.pdf', bytes: pdf }, { field: '/scan' })
    expect(await taken.json()).toMatchObject({ name: 'Заявление.pdf' })
    const refused = await post(address, cookies.social, { name: 'Заявление.pdf', bytes: program }, { field: '/scan' })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({ refused: expect.stringContaining('не то, что обещает его имя') })
    const elsewhere = await post(
      address,
      cookies.social,
      { name: 'Заявление.pdf', bytes: pdf },
      { field: '/direction' },
    )
    expect(await elsewhere.json()).toEqual({ refused: expect.stringContaining('нет такого поля') })
    expect((await post(address, cookies.body, { name: 'Заявление.pdf', bytes: pdf }, { field: '/scan' })).status).toBe(
      404,
    )
  })
})
