import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { type Desk, desks, registeredCase, words } from '../cases/desk.ts'
import { wordFile, wordsIn } from '../data/documents/word-file.ts'

const origin = 'http://localhost'
const list = '/rules/templates'
const page = `${list}/yakutia/yakutia/assessment-act`

let app: TestApp
let body: Desk
let admin: string
let task: string
beforeAll(async () => {
  const made = await desks()
  app = made.app
  body = await made.desk('body')
  admin = await app.signIn('admin')
  task = `${await registeredCase(body)}/tasks/assess-need`
})

const open = async (path: string) => words(await (await app.call(path, { headers: { cookie: admin } })).text())

async function send(fields: Readonly<Record<string, string | File>>) {
  const posted = new FormData()
  for (const [name, value] of Object.entries(fields)) posted.set(name, value)
  const response = await app.call(page, { method: 'POST', body: posted, headers: { origin, cookie: admin } })
  return { status: response.status, location: response.headers.get('location'), text: words(await response.text()) }
}

async function upload(name: string, lines: readonly string[]) {
  return send({ intent: 'load', file: new File([await wordFile(lines)] as BlobPart[], name) })
}

async function document(query = '') {
  const cookie = await app.signIn('body')
  const response = await app.call(`${task}/document${query}`, { headers: { cookie } })
  return wordsIn(new Uint8Array(await response.arrayBuffer()))
}

describe('a template of a region', () => {
  test('is none at first: the document has the lines of the form', async () => {
    expect(await open(list)).toContain('Акт оценки индивидуальной потребности')
    expect(await open(list)).not.toContain('по образцу')
    expect(await open(page)).toContain('Своего образца нет')
    expect(await document()).toContain('I. Общие сведения')
  })

  test('is refused with a sentence at what is wrong', async () => {
    const wrong = await upload('a.docx', ['Этаж {flor}', '{#incomes}{person}'])
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Метки {flor} у этой формы нет: исправьте имя по списку меток.')
    expect(wrong.text).toContain('Таблица {#incomes} открыта и не закрыта')
    const text = new File(['Этаж {floor}'], 'a.docx')
    expect((await send({ intent: 'load', file: text })).text).toContain('Это не документ docx')
    expect((await send({ intent: 'load' })).text).toContain('Выберите документ docx.')
    expect(await open(page)).toContain('Образцов ещё не загружали.')
  })

  test('is refused when it is too large, while it comes in', async () => {
    const large = await send({ intent: 'load', file: new File([new Uint8Array(3 * 1024 * 1024)], 'a.docx') })
    expect(large.status).toBe(422)
    expect(large.text).toContain('Документ больше 2 МБ')
  })

  test('takes the place of the lines, and says what it leaves out', async () => {
    const taken = await upload('Акт отдела.docx', [
      'Отдел. Дело {case.number}',
      '{full-name.surname}, {application-date}',
    ])
    expect(taken.status).toBe(302)
    const text = await open(`${page}?taken`)
    expect(text).toContain('Документы для Word делаются по образцу «Акт отдела.docx».')
    expect(text).toMatch(/Полей, для которых в образце нет места: \d+/)
    expect(text).toContain('Основная профессия {profession}')
    expect(await open(list)).toMatch(/по образцу «Акт отдела\.docx», не напечатает \d+ /)

    const [first = '', second] = (await document()).filter((line) => line !== '')
    expect(first).toMatch(/^Отдел\. Дело \S+/)
    expect(second).toBe('Образцов, 28.01.2026')
    expect(await document('?blank=1')).toContain('____________, ____________')
  })

  test('keeps those before it, to be taken into use again', async () => {
    await upload('Новый.docx', ['Новый бланк {full-name.surname}'])
    expect(await document()).toContain('Новый бланк Образцов')
    const rows = await app.world.db.selectFrom('form_template').selectAll().orderBy('loaded_at').execute()
    expect(rows.map((row) => [row.file_name, row.in_use])).toEqual([
      ['Акт отдела.docx', 0],
      ['Новый.docx', 1],
    ])
    const id = rows[0]?.id ?? ''
    expect((await send({ intent: 'use', id })).location).toBe(page)
    expect((await document()).join(' ')).toContain('Отдел. Дело')
    const kept = await app.call(`${page}/${id}`, { headers: { cookie: admin } })
    expect(wordsIn(new Uint8Array(await kept.arrayBuffer()))).toContain('Отдел. Дело {case.number}')
    expect((await send({ intent: 'use', id: 'foreign' })).status).toBe(404)
  })

  test('is laid aside, and the lines are printed again', async () => {
    await send({ intent: 'stop' })
    expect(await document()).toContain('I. Общие сведения')
    const audited = await app.world.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'template%')
      .execute()
    expect(audited.map(({ action }) => action)).toEqual([
      'template-taken',
      'template-taken',
      'template-chosen',
      'template-chosen',
    ])
  })

  test('is of a form that some procedure of the region fills in', async () => {
    const cookie = admin
    for (const path of [`${list}/yakutia/ozerny/contract`, `${list}/nowhere/yakutia/contract`])
      expect((await app.call(path, { headers: { cookie } })).status).toBe(404)
    expect((await app.call(`${page}/nothing`, { headers: { cookie } })).status).toBe(404)
  })
})

test('the tags of a form are listed with what they mean', async () => {
  const text = await open(page)
  expect(text).toContain('{full-name.surname} Ф.И.О.: фамилия')
  expect(text).toContain('{lift:yes} лифт: да (☒, если выбрано, иначе ☐)')
  expect(text).toContain('{signature.position} Подпись уполномоченного лица (органа): должность')
  expect(text).toContain('{studies-now:no} получает ли образование в настоящее время: нет (☒')
  expect(text).toContain('{#incomes}…{/incomes} Доход гражданина (семьи).')
})
