import { beforeAll, describe, expect, test } from 'vitest'
import { createApp, type TestApp } from '#test/support/app.ts'

let app: TestApp
let cookie = ''
beforeAll(async () => {
  app = await createApp()
  cookie = await app.signIn('family')
})

const open = async (path: string) => {
  const response = await app.call(path, { headers: { cookie } })
  return { status: response.status, html: (await response.text()).replaceAll('\u00a0', ' ') }
}

describe('the public lists of a region', () => {
  test('are those the agreement asks for (п. 4, сведения на сайте): consulting centres, medical organisations, rehabilitation centres', async () => {
    const { html } = await open('/procedures/alarsky/lists')
    const titles = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Консультационные центры',
      'Медицинские организации, оказывающие помощь',
      'Реабилитационные центры',
    ])
    for (const clause of ['п. 4.сайт(1)', 'п. 4.сайт(2)', 'п. 4.сайт(3)']) expect(html).toContain(`<summary>${clause}<`)
  })

  test('mark what is a sample, and give no address that the act does not', async () => {
    const { html } = await open('/procedures/alarsky/lists')
    const rows = html.split('<li>').slice(1)
    expect(rows.find((row) => row.includes('Консультационный центр'))).toContain('>образец<')
    const dispensary = rows.find((row) => row.includes('психоневрологический диспансер'))
    expect(dispensary).not.toContain('>образец<')
    expect(dispensary).not.toContain('tel:')
  })

  test('are one click from the cases of an agency of that region', async () => {
    expect((await open('/cases')).html).toContain('href="/procedures/alarsky/lists"')
  })

  test('are one click from the procedures, for a methodologist and an administrator', async () => {
    for (const who of ['method', 'admin'] as const) {
      const page = await app.call('/procedures', { headers: { cookie: await app.signIn(who) } })
      const html = await page.text()
      expect(html).toContain('href="/procedures/alarsky/lists"')
      expect(html).not.toContain('href="/procedures/yakutia/lists"')
    }
  })

  test('are empty where no act asks for any, and absent where there is no region', async () => {
    expect((await open('/procedures/yakutia/lists')).html).toContain('Акты региона таких списков не требуют.')
    expect((await open('/procedures/constructor/lists')).status).toBe(404)
  })
})
