import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { deedsOf } from '../account/people/office.ts'
import { type Desk, desks } from '../cases/desk.ts'

let app: TestApp
let body: Desk
let method: Desk
const of = 'of=alarsky/rehabilitation&from=01.01.2020&to=31.12.2020'

beforeAll(async () => {
  const made = await desks()
  app = made.app
  body = await made.desk('body')
  method = await made.desk('method')
})

const names = ['Кедров', 'Лугова', 'Образцов']

describe('the report in totals', () => {
  test('has no names, no case numbers and no number below three', async () => {
    for (const page of ['/reports', '/reports/print']) {
      const { html, text } = await method.open(`${page}?${of}`)
      expect(text).toContain('Выполнено действий и услуг')
      expect(text).toContain('менее 3')
      for (const name of [...names, 'УИИ/2020']) expect(html).not.toContain(name)
      expect(html).not.toMatch(/class="data-number"[^>]*>[12]</)
      expect(html).not.toMatch(/class="bar-said"[^>]*>[12]</)
    }
  })

  test('of a caseworker is of the cases her agency sees, of her region alone', async () => {
    const { text, html } = await body.open(`/reports?${of}`)
    expect(text).toContain('Дела, которые видит ваша организация.')
    expect(html).not.toContain('alarsky/rehabilitation')
  })

  test('is exported in both formats, each export noted', async () => {
    const cookie = await app.signIn('method')
    for (const format of ['csv', 'xlsx']) {
      const file = await app.call(`/reports/export?format=${format}&${of}`, { headers: { cookie } })
      expect(file.headers.get('content-disposition')).toContain(`.${format}`)
      if (format === 'csv') expect(await file.text()).toContain('менее 3')
    }
    const deeds = (await deedsOf(app, 'method')).filter(({ action }) => action === 'report-exported')
    expect(deeds.map(({ detail }) => detail.format)).toEqual(['csv', 'xlsx'])
  })
})

describe('deadlines kept and missed', () => {
  test('are shown by organisation and clause, as a chart and as a table', async () => {
    const { text, html } = await method.open(
      `/reports/deadlines?of=yakutia/semi-residential-care&from=01.01.2026&to=31.03.2026`,
    )
    expect(text).toContain('Организация Пункт Выдержано С опозданием Просрочено, не сделано Выдержано, %')
    expect(text).toContain('п. 2.5')
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Сроки: выдержаны и нарушены: диаграмма/)
  })

  test('of a caseworker are those of her organisation', async () => {
    const { text } = await body.open('/reports/deadlines?from=01.01.2026&to=31.03.2026')
    expect(text).toContain('Сроки вашей организации.')
  })
})
