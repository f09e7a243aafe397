import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { caseOf, type Desk, desks, hidden, orderOf, registeredCase } from './desk.ts'

let body: Desk
let provider: Desk
let nonprofit: Desk
let address: string

beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  provider = await desk('provider')
  nonprofit = await desk('nonprofit')
})
beforeEach(async () => {
  address = await registeredCase(body)
})

describe('the form of a task', () => {
  test('shows the task, its date and the fields', async () => {
    const { status, text } = await body.open(`${address}/tasks/assess-need`)
    expect(status).toBe(200)
    expect(text).toContain('просрочено на 2 рабочих дня')
    expect(text).toContain('Раздел 1 из 6')
  })

  test('sent incomplete is 422, says what is left and keeps what was typed', async () => {
    const page = `${address}/tasks/assess-need`
    const sent = await body.send(
      page,
      await orderOf(body, page, 'do-task', 'assess-need', '05.02.2026', { 'act-number': '17' }),
    )
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Заполните поле «Адрес фактического проживания»')
    expect(sent.html).toContain('value="17"')
  })

  test('sent without script takes what was typed into its fields', async () => {
    const page = `${address}/tasks/assess-need`
    const order = await orderOf(body, page, 'do-task', 'assess-need', '05.02.2026', { 'act-number': '16' })
    const typed = { 'answer/act-number': '17', 'answer/act-date': '5.2.2026', 'answer/full-name/surname': 'Образцов' }
    const { status, html } = await body.send(page, { ...order, ...typed })
    expect(status).toBe(422)
    expect(JSON.parse(hidden(html, 'answers').replaceAll('&quot;', '"'))).toMatchObject({
      'act-number': '17',
      'act-date': '2026-02-05',
      'full-name': { surname: 'Образцов' },
    })
  })

  test('marks what was carried over from the person, as long as it is as it came', async () => {
    const page = `${address}/tasks/assess-need`
    expect((await body.open(`${page}?whole`)).text).toContain('Перенесено: сведения о человеке')
    const draft = { 'full-name': { surname: 'Другая', 'given-name': 'Другая', patronymic: 'Другая' } }
    await body.sendJson(`${page}/draft`, { answers: draft, revision: 0 })
    const { html } = await body.open(`${page}?whole`)
    expect(/id="answer_full-name".*?<\/fieldset>/s.exec(html)?.[0]).not.toContain('Перенесено')
  })

  test('that is not open leads back to the case; one the procedure does not have is 404', async () => {
    expect((await body.open(`${address}/tasks/enrol`)).location).toBe(address)
    expect((await body.open(`${address}/tasks/no-such-task`)).status).toBe(404)
    expect((await body.open(`${address}/tasks/closing:constructor`)).status).toBe(404)
  })

  test('is printed blank and with what is typed so far', async () => {
    await body.sendJson(`${address}/tasks/assess-need/draft`, { answers: { 'act-number': '17' }, revision: 0 })
    expect((await body.open(`${address}/tasks/assess-need/print`)).text).toContain('17')
    expect((await body.open(`${address}/tasks/assess-need/print?blank`)).text).not.toContain(' 17 ')
  })
})

describe('a draft', () => {
  test('is kept and comes back with the form', async () => {
    const saved = await body.sendJson(`${address}/tasks/assess-need/draft`, {
      answers: { 'act-number': '17' },
      revision: 0,
    })
    expect(await saved.json()).toMatchObject({ revision: 1 })
    expect((await body.open(`${address}/tasks/assess-need`)).html).toContain('value="17"')
    expect((await body.open(address)).text).toContain('Продолжить: Акт оценки')
  })

  test('saved elsewhere in between is a conflict and is not overwritten', async () => {
    const path = `${address}/tasks/assess-need/draft`
    await body.sendJson(path, { answers: { 'act-number': '17' }, revision: 0 })
    const late = await body.sendJson(path, { answers: { 'act-number': '18' }, revision: 0 })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ revision: 1, answers: { 'act-number': '17' }, savedBy: null })
    expect((await body.open(`${address}/tasks/assess-need`)).html).toContain('value="17"')
  })

  test('of a foreign case is 404, and what is no draft is 400', async () => {
    const path = `${address}/tasks/assess-need/draft`
    expect((await provider.sendJson(path, { answers: {}, revision: 0 })).status).toBe(404)
    expect((await body.sendJson(path, ['answers'])).status).toBe(400)
  })
})

describe('what a provider sees of a case handed to it', () => {
  let handed: string
  beforeEach(async () => {
    handed = caseOf((await provider.open('/cases')).html, 'Шестаков')
  })

  test('are the forms handed over, without the fields its role may not see', async () => {
    const page = await provider.open(handed)
    expect(page.text).toContain('Акт оценки индивидуальной потребности')
    const act = hrefOf(page.html, 'Акт оценки индивидуальной потребности')
    const mine = await body.open(act)
    const theirs = await provider.open(act)
    expect(mine.text).toContain('заработная плата')
    expect(theirs.text).not.toContain('заработная плата')
    expect(theirs.html).not.toContain('заработная плата')
  })

  test('is nothing of it before that, for a provider that was not chosen', async () => {
    expect((await nonprofit.open(handed)).status).toBe(404)
  })

  test('cannot be corrected by it', async () => {
    const act = hrefOf((await provider.open(handed)).html, 'Акт оценки индивидуальной потребности')
    expect((await provider.open(`${act}/correct`)).status).toBe(404)
  })
})

function hrefOf(html: string, words: string): string {
  return new RegExp(`href="([^"]+)"[^>]*>${words}`).exec(html)?.[1] ?? ''
}
