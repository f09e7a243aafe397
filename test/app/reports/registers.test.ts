import readExcelFile from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { deedsOf } from '../account/people/office.ts'
import { type Desk, desks } from '../cases/desk.ts'

let app: TestApp
let volya: Desk
let hospital: Desk
let cookie: string

const journal = '/registers/rehabilitation/counselling-journal'
const year = 'from=01.01.2020&to=31.12.2020'

beforeAll(async () => {
  const made = await desks()
  app = made.app
  volya = await made.desk('volya')
  hospital = await made.desk('hospital')
  cookie = await app.signIn('volya')
})

const file = (format: string) => app.call(`${journal}/export?format=${format}&${year}`, { headers: { cookie } })

describe('registers', () => {
  test('are listed for the agency that keeps them, each with its clause', async () => {
    const { text } = await volya.open('/registers')
    expect(text).toContain('Журнал консультирования и мотивирования')
    expect(text).toContain('4.1.3')
    expect(text).not.toContain('Журнал обращений')
    expect((await hospital.open('/registers')).text).toContain('Ваша организация журналов не ведёт.')
  })

  // The demonstration: Кедров is counselled on 21.09.2020.
  test('show the entries of a period, with the case and the person', async () => {
    const { text } = await volya.open(`${journal}?from=21.09.2020&to=21.09.2020`)
    expect(text).toMatch(/№ Дело Дата Фамилия, имя, отчество Дата рождения Что проведено Запись/)
    expect(text).toContain('21.09.2020')
    expect((await volya.open(`${journal}?from=01.01.2019&to=31.12.2019`)).text).toContain('записей нет')
  })

  test('say what is wrong with a period and show the quarter of today', async () => {
    const { text, html } = await volya.open(`${journal}?from=31.02.2020&to=01.03.2020`)
    expect(text).toContain('Такого периода нет.')
    expect(html).toContain('value="31.02.2020"')
  })

  test('that the agency does not keep are a 404, shown, printed or exported', async () => {
    for (const page of [journal, `${journal}/print`, `${journal}/export`])
      expect((await hospital.open(page)).status).toBe(404)
    expect((await volya.open('/registers/rehabilitation/no-such-register')).status).toBe(404)
  })

  test('print with the agency and the period', async () => {
    const { text } = await volya.open(`${journal}/print?${year}`)
    expect(text).toContain('с 01.01.2020 по 31.12.2020')
    expect(text).toContain('21.09.2020')
  })

  test('are exported as CSV for Russian programs', async () => {
    const answer = await file('csv')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*\.csv$/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toBe('Журнал консультирования и мотивирования')
    expect(lines[3]).toBe(
      '№;Дело;Дата;Фамилия, имя, отчество;Дата рождения;Что проведено;Запись;Следующая консультация',
    )
    expect(lines[4]).toMatch(/^1;/)
  })

  test('and as a workbook with typed cells', async () => {
    const rows: unknown = await readExcelFile(Buffer.from(await (await file('xlsx')).arrayBuffer()))
    const [{ data: sheet }] = rows as [{ data: unknown[][] }]
    expect(sheet[3]?.slice(0, 3)).toEqual(['№', 'Дело', 'Дата'])
    expect(sheet[4]?.[0]).toBe(1)
    expect(sheet[4]?.[2]).toBeInstanceOf(Date)
  })

  test('reading, printing and exporting are noted', async () => {
    const deeds = (await deedsOf(app, 'volya')).map(({ action }) => action)
    expect(new Set(deeds)).toEqual(
      new Set([
        ...deeds.filter((one) => !one.startsWith('register-')),
        'register-read',
        'register-printed',
        'register-exported',
      ]),
    )
  })
})
